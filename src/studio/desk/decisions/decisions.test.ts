import { expect, test } from '@playwright/test'
import { findProposals } from '../../../compiler/proposals.ts'
import { checkDesk } from '../check-desk.ts'
import type { Decision, Desk } from '../desk.ts'
import { after, createSmallDesk, known, readings, reasonOf, storyOf } from '../fixtures/small-desk.ts'
import { groupProposals } from '../groups.ts'
import { accept } from './accept.ts'
import { setDate, setPublished } from './date.ts'
import { removeEvent, setEventFields } from './event.ts'
import { mergeEvents, splitEvent } from './join-events.ts'
import { addEvent } from './new-event.ts'
import { addQuote, removeQuote } from './quote.ts'
import { addPlace, addWhere, choosePlace, rejectPlace, removeWhere } from './place.ts'
import { setGeometry, setPoint, setPrecision, setRole } from './place.ts'
import { rewriteFile } from './rewrite-file.ts'
import { dismissSentence, recallSentence, setArticleFields, setStoryFields } from './story.ts'

const desk = createSmallDesk()
const says = (decision: Decision): string => (decision.ok ? decision.says : `refused: ${decision.why}`)
const keysOf = (of: Desk): string[] => groupProposals(storyOf(of)).map(({ key }) => key)
const eventOf = (of: Desk, id: string) => storyOf(of).events.find(event => event.id === id)!
/** Errors of the check, as an author reads them. */
const errorsOf = (of: Desk): string[] =>
  checkDesk(of, known)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, found, expected }) => `${path}: ${found}; ${expected}`)

test('one decision a place or date, not a mention; accepted, it is proposed nowhere', () => {
  expect(keysOf(desk)).toContain('date 2023-11-21 Tuesday')
  const decision = accept(desk, ['place springfield'])
  expect(says(decision)).toBe('accepted Springfield')
  const next = after(desk, decision)
  expect(keysOf(next)).toEqual(keysOf(desk).filter(key => key !== 'place springfield'))
  expect(JSON.stringify(storyOf(next).places['springfield'])).not.toContain('proposed')
  expect(next.json.length).toBeLessThan(desk.json.length)
  // All other lines stay.
  const lines = new Set(desk.json.split('\n'))
  expect(next.json.split('\n').filter(line => !lines.has(line))).toHaveLength(1)
  expect(reasonOf(accept(next, ['place springfield']))).toBe('It is decided already')
})

test('all accepted is a story that the check takes', () => {
  const next = after(desk, accept(desk, keysOf(desk)))
  expect(findProposals(storyOf(next))).toEqual([])
  expect(checkDesk(next, known).parsed.ok).toBe(true)
})

test('another candidate is a decision for all that names the place', () => {
  const candidate = {
    name: 'Springfield',
    lng: -93.3,
    lat: 37.2,
    kind: 'city',
    countryCode: 'US',
    id: '32',
    score: 1,
  } as const
  const decision = choosePlace(desk, 'springfield', candidate)
  expect(says(decision)).toBe('chose Springfield, US')
  const next = after(desk, decision)
  const { springfield } = storyOf(next).places
  expect(springfield).toMatchObject({ name: 'Springfield', links: ['gn:32'] })
  expect(springfield).not.toHaveProperty('geometry.coordinates', [-72.6, 42.1])
  expect(keysOf(next)).not.toContain('place springfield')
  expect(errorsOf(next)).toEqual([])
  const country = { name: 'France', lng: 2.5, lat: 46.6, kind: 'country', countryCode: 'FR', score: 1 } as const
  const { springfield: land } = storyOf(after(next, choosePlace(next, 'springfield', country))).places
  expect(land).toMatchObject({ name: 'Springfield', precision: 'country', countryCodes: ['FR'] })
  expect(land).not.toHaveProperty('links')
})

test('no place: it goes with all that names it, and an event without a place says why', () => {
  const decision = rejectPlace(desk, 'london')
  expect(says(decision)).toBe('London: not a place')
  const next = after(desk, decision)
  expect(storyOf(next).places).not.toHaveProperty('london')
  expect(eventOf(next, 'people-died-london')).toMatchObject({
    where: [],
    whereNote: 'No sentence names a place of it.',
  })
  expect(errorsOf(next)).toEqual([])
  const framed = after(
    desk,
    rewriteFile(
      desk,
      desk.json.replace('"lang"', '"context": ["london"], "view": { "frame": ["london", "chicago"] },\n  "lang"'),
    ),
  )
  const left = storyOf(after(framed, rejectPlace(framed, 'london')))
  expect([left['context'], left['view']]).toEqual([[], { frame: ['chicago'] }])
})

test('role, precision, a point and an outline', () => {
  const one = after(desk, setRole(desk, 'springfield', 'actor'))
  expect(
    storyOf(one)
      .events.flatMap(({ where }) => where)
      .filter(({ role }) => role === 'actor'),
  ).toHaveLength(3)
  const two = after(one, setRole(one, 'springfield', 'site', 'bomb-exploded'))
  expect(eventOf(two, 'bomb-exploded').where[0]).not.toHaveProperty('role')
  expect(eventOf(two, 'bomb-exploded-2').where[0]).toHaveProperty('role', 'actor')

  const area = after(desk, setPrecision(desk, 'london', 'area', 30))
  expect(storyOf(area).places['london']).toMatchObject({ precision: 'area', radiusKm: 30 })
  expect(storyOf(after(area, setPrecision(area, 'london', 'city'))).places['london']).not.toHaveProperty('radiusKm')

  const point = setPoint(desk, 'london', [359.123456789, 51.5])
  const clicked = after(desk, point)
  expect(storyOf(clicked).places['london']).toMatchObject({
    precision: 'near',
    geometry: { type: 'Point', coordinates: [-0.87654, 51.5] },
    pointNote: 'Put on the map by hand.',
  })
  expect(storyOf(clicked).places['london']).not.toHaveProperty('links')
  expect(eventOf(clicked, 'people-died-london').where[0]).toEqual({
    place: 'london',
    text: 'London',
    basis: 'inferred',
    note: '“London”: Put on the map by hand.',
  })
  expect(errorsOf(clicked)).toEqual([])
  const line = { type: 'LineString' as const, coordinates: [[0, 51.123456789], [0.5, 51.5]] } // prettier-ignore
  const drawn = after(desk, setGeometry(desk, 'london', line, 'The line of the river.'))
  expect(storyOf(drawn).places['london']).toMatchObject({ precision: 'line', geometry: { coordinates: [[0, 51.12346], [0.5, 51.5]] } }) // prettier-ignore
  expect(errorsOf(drawn)).toEqual([])
  for (const wrong of [
    [0, 91],
    [NaN, 0],
    [0, -Infinity],
  ] as const)
    // prettier-ignore
    expect(reasonOf(setPoint(desk, 'london', wrong))).toBe('This is no point of the earth')
  for (const pole of [
    [180, 90],
    [-180, -90],
  ] as const)
    // prettier-ignore
    expect(storyOf(after(desk, setPoint(desk, 'london', pole))).places['london']?.geometry.coordinates).toEqual([-180, pole[1]])
})

test('a date as people write it, from the words of a quote or by the editor', () => {
  const printed = after(desk, setDate(desk, ['bomb-exploded', 'bomb-exploded-2'], '21 Nov 2023'))
  expect(eventOf(printed, 'bomb-exploded').when).toMatchObject({
    edtf: '2023-11-21',
    text: 'Tuesday',
    basis: 'resolved',
  })
  expect(keysOf(printed)).not.toContain('date 2023-11-21 Tuesday')
  const relative = after(desk, setDate(desk, ['chicago-arrested-man'], 'yesterday'))
  expect(eventOf(relative, 'chicago-arrested-man').when).toMatchObject({ edtf: '2023-11-24', basis: 'resolved' })
  const own = setDate(desk, ['people-died-london'], '2023-11-20', 'The coroner of London says so.')
  expect(eventOf(after(desk, own), 'people-died-london').when).toEqual({
    edtf: '2023-11-20',
    basis: 'inferred',
    note: 'The coroner of London says so.',
  })
  expect(says(own)).toBe('Two people died in London on November 21, 2023: 2023-11-20')
  expect(errorsOf(after(desk, own))).toEqual([])
  for (const written of ['', 'soon', '2023-02-30', '31 June 2023', '<b>', 'x'.repeat(1000), '05/06/2023'])
    expect(reasonOf(setDate(desk, ['bomb-exploded'], written)), written).toMatch(/^“/)
  expect(reasonOf(setDate(desk, ['no'], '2023'))).toBe('The story has no such event')
  const published = after(desk, setPublished(desk, 'police-find-second-bomb', 'Nov 26, 2023'))
  expect(storyOf(published).articles[1]).toMatchObject({
    published: '2023-11-26',
    publishedNote: 'Given by the editor.',
  })
  expect(reasonOf(setPublished(desk, 'police-find-second-bomb', 'yesterday'))).toMatch(/^“yesterday”/)
})

test('an event of selected words, with a proposed date and the places in them', () => {
  const [article, text] = ['bomb-explodes-springfield', desk.texts.get('seeds/bomb-explodes-springfield.txt')!]
  const start = text.indexOf('Nobody knows')
  const selection = { article, start, end: start + 'Nobody knows why Texas was silent on Monday.'.length }
  const decision = addEvent(desk, readings, known, selection, {
    title: ' Texas is silent ',
    label: 'Silence',
    weight: 'key',
  })
  expect(says(decision)).toBe('added Texas is silent')
  const next = after(desk, decision)
  expect(storyOf(next).events.at(-1)).toMatchObject({
    id: 'silence',
    title: 'Texas is silent',
    weight: 'key',
    when: { review: 'proposed', edtf: '2023-11-20', text: 'Monday', basis: 'resolved' },
    where: [{ review: 'proposed', place: 'texas', text: 'Texas', basis: 'stated' }],
    cite: [{ article, exact: 'Nobody knows why Texas was silent on Monday.', supports: ['what', 'when', 'where'] }],
  })
  expect(keysOf(next)).toContain('place texas')
  expect(errorsOf(next)).toEqual([])
  expect(reasonOf(addEvent(desk, readings, known, { ...selection, end: start + 1 }, {}))).toBe(
    'Select the words that say it',
  )
  expect(reasonOf(addEvent(desk, readings, known, { ...selection, article: 'no' }, {}))).toMatch(/not here/)
  const quoted = after(next, addQuote(next, readings, 'paris-said', selection))
  expect(eventOf(quoted, 'paris-said').cite).toHaveLength(2)
  expect(reasonOf(removeQuote(next, 'silence', 0))).toMatch(/at least one quote/)
  expect(eventOf(after(quoted, removeQuote(quoted, 'paris-said', 0)), 'paris-said').cite).toHaveLength(1)
  // Gone with it is the place that nobody decided.
  expect(after(next, removeEvent(next, 'silence')).json).toBe(desk.json)
})

test('two accounts of one event are put together, and parted again', () => {
  const linked = after(
    desk,
    rewriteFile(desk, desk.json.replace('"lang"', '"opening": { "event": "bomb-exploded-2" },\n  "lang"')),
  )
  const merged = after(linked, mergeEvents(linked, 'bomb-exploded', 'bomb-exploded-2'))
  const { cite, where } = eventOf(merged, 'bomb-exploded')
  expect([cite.length, where.length, storyOf(merged).events.length]).toEqual([2, 1, 4])
  expect(storyOf(merged)['opening']).toEqual({ event: 'bomb-exploded' })
  expect(errorsOf(merged)).toEqual([])
  const split = splitEvent(merged, 'bomb-exploded', [1], 'A second bomb exploded')
  expect(says(split)).toBe('split A bomb exploded in Springfield on Tuesday')
  const parted = after(merged, split)
  expect(storyOf(parted).events.map(({ id }) => id)).toContain('second-bomb-exploded')
  expect(errorsOf(parted)).toEqual([])
  for (const quotes of [[], [0, 1], [7]])
    expect(reasonOf(splitEvent(merged, 'bomb-exploded', quotes, 'x'))).not.toBe('')
  expect(reasonOf(mergeEvents(desk, 'bomb-exploded', 'bomb-exploded'))).not.toBe('')
})

test('fields of an event, the story and its articles; an empty one goes', () => {
  const one = after(
    desk,
    setEventFields(desk, 'paris-said', { label: '', status: 'claimed', summary: 'S', join: 'mesh' }),
  )
  expect(eventOf(one, 'paris-said')).toMatchObject({ status: 'claimed', summary: 'S', join: 'mesh' })
  expect(eventOf(one, 'paris-said')).not.toHaveProperty('label')
  const two = after(one, setEventFields(one, 'paris-said', { status: 'reported', join: 'none' }))
  expect(Object.keys(eventOf(two, 'paris-said'))).not.toContain('status')
  expect(reasonOf(setEventFields(desk, 'paris-said', { title: ' ' }))).toBe('An event has a title')
  const told = after(desk, setStoryFields(desk, { title: ' T ', finding: 'F', dek: '' }))
  expect(storyOf(told)).toMatchObject({ title: 'T', finding: 'F' })
  expect(reasonOf(setStoryFields(desk, { title: '' }))).toBe('A story has a title')
  const article = after(
    desk,
    setArticleFields(desk, 'police-find-second-bomb', { publisher: 'P', byline: ['A', 'B'], url: '' }),
  )
  expect(storyOf(article).articles[1]).toMatchObject({ publisher: 'P', byline: ['A', 'B'] })
})

test('places are added and taken away by hand', () => {
  const candidate = {
    name: 'Paris',
    lng: 2.35,
    lat: 48.85,
    kind: 'city',
    countryCode: 'FR',
    id: '20',
    score: 1,
  } as const
  const one = after(desk, addPlace(desk, 'paris', candidate))
  const two = after(one, addWhere(one, 'paris-said', 'paris', 'Paris', 'actor'))
  expect(eventOf(two, 'paris-said')).toMatchObject({
    where: [{ place: 'paris', text: 'Paris', basis: 'stated', role: 'actor' }],
  })
  expect(eventOf(two, 'paris-said')).not.toHaveProperty('whereNote')
  expect(errorsOf(two)).toEqual([])
  expect(eventOf(after(two, removeWhere(two, 'paris-said', 0)), 'paris-said').where).toEqual([])
  expect(reasonOf(addPlace(one, 'paris', candidate))).not.toBe('')
  expect(reasonOf(removeWhere(desk, 'paris-said', 0))).not.toBe('')
})

test('a sentence stays dismissed, until it is taken back', () => {
  const sentence = 'Nobody knows why Texas was silent on Monday.'
  const one = after(desk, dismissSentence(desk, 'bomb-explodes-springfield', sentence))
  expect(storyOf(one).articles[0]).toMatchObject({ dismissed: [sentence] })
  expect(errorsOf(one)).toEqual([])
  expect(after(one, dismissSentence(one, 'bomb-explodes-springfield', sentence)).json).toBe(one.json)
  expect(after(one, recallSentence(one, 'bomb-explodes-springfield', sentence)).json).toBe(desk.json)
})

/** The same story in the short forms that an author may write, and the clerk. */
const SHORT = {
  schemaVersion: 1,
  id: 'short',
  title: 'Short',
  lang: 'en',
  timeZone: 'UTC',
  articles: [{ id: 'a', headline: 'Bomb', published: '2023-11-24', text: 'seeds/bomb-explodes-springfield.txt' }],
  places: { london: { review: 'proposed', links: ['gn:22'] } },
  events: [
    {
      review: 'proposed',
      id: 'died',
      title: 'Two died',
      when: '21 Nov 2023',
      where: ['london'],
      cite: ['Two people died in London on November 21, 2023.'],
    },
  ],
}

test('short forms are decided on as the long ones', () => {
  const short: Desk = { ...desk, id: 'short', json: JSON.stringify(SHORT, null, 2) }
  expect(errorsOf(short)).toEqual([])
  expect(keysOf(short)).toEqual(['place london', 'event died'])
  expect(checkDesk(after(short, accept(short, keysOf(short))), known).parsed.ok).toBe(true)
  const steps: ((of: Desk) => Decision)[] = [
    of => setRole(of, 'london', 'actor'),
    of => setDate(of, ['died'], '2023-11-20'),
    of => setPrecision(of, 'london', 'area', 20),
    of => addQuote(of, readings, 'died', { article: 'a', start: 62, end: 126 }),
    of => removeQuote(of, 'died', 1),
    of => setPoint(of, 'london', [0, 51]),
    of =>
      choosePlace(of, 'london', {
        name: 'Boston',
        lng: -71.1,
        lat: 42.4,
        kind: 'city',
        countryCode: 'US',
        id: '27',
        score: 1,
      }),
    of => accept(of, ['event died']),
  ]
  const last = steps.reduce((of, step) => {
    const next = after(of, step(of))
    expect(errorsOf(next)).toEqual([])
    return next
  }, short)
  expect(eventOf(last, 'died').where).toMatchObject([{ place: 'london', role: 'actor', basis: 'inferred' }])
  expect(storyOf(after(short, rejectPlace(short, 'london'))).events[0]?.where).toEqual([])
})
