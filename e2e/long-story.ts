// A story of as many events as asked for, with its article: one like a newsroom's running story, made by a rule.

const SHIPS = ['Aurora', 'Bell Rock', 'Cormorant', 'Délos', 'Елена', '한라', 'Fulmar', 'Gannet']
const KEY = 8
const DAYS = 360

/** Files by path, for `createTemporaryProject`; the story's id is `long-<count>`. */
export function createLongStory(count: number): Readonly<Record<string, string>> {
  const events = Array.from({ length: count }, (_, number) => toEvent(number, count))
  const id = `long-${count}`
  const text = `seeds/${id}.txt`
  const story = {
    schemaVersion: 1,
    id,
    title: `The harbour year in ${count} calls`,
    finding: `Ships called ${count} times at forty harbours in 2023.`,
    lang: 'en',
    timeZone: 'UTC',
    articles: [
      { id: 'log', headline: 'The log of the harbours', publisher: 'Harbour Gazette', published: '2024-01-02', text },
    ],
    places: Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`harbour-${number}`, toHarbour(number)])),
    categories: { call: { label: 'Calls' }, storm: { label: 'Storms' } },
    events: events.map(({ event }) => event),
  }
  return {
    [`data/stories/${id}.json`]: JSON.stringify(story),
    [text]: `${events.map(({ sentence }) => sentence).join('\n\n')}\n`,
  }
}

/** Every seventh lies far from the others. */
const toHarbour = (number: number) => ({
  name: `Harbour ${number}`,
  precision: 'city',
  geometry: {
    type: 'Point',
    coordinates: number % 7 === 6 ? [100 + number, -10 - number / 2] : [10 + (number % 8) * 2, 34 + number / 4],
  },
})

function toEvent(number: number, count: number) {
  const iso = new Date(Date.UTC(2023, 0, 1 + Math.floor((number * DAYS) / count))).toISOString().slice(0, 10)
  const harbour = (number * 13) % 40
  const ship = `${SHIPS[number % SHIPS.length]} ${number}`
  const sentence = `On ${iso} the ship ${ship} called at Harbour ${harbour}, said its agent.`
  const isKey = number % Math.ceil(count / KEY) === 3
  return {
    sentence,
    event: {
      id: `call-${number}`,
      title: `${ship} calls at Harbour ${harbour}`,
      ...(isKey && { weight: 'key', label: ship }),
      category: number % 10 === 4 ? 'storm' : 'call',
      ...(number % 10 === 3 && { status: 'claimed', summary: `Only the agent of ${ship} says so.` }),
      when: { edtf: iso, text: iso, basis: 'stated' },
      where: [{ place: `harbour-${harbour}`, text: `Harbour ${harbour}`, basis: 'stated', role: 'site' }],
      cite: [{ article: 'log', exact: sentence, supports: ['what', 'when', 'where'] }],
    },
  }
}
