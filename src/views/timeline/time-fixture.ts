// For tests: a story of a few dates, in a store of its own.
import type { StoryEvent, Story } from '../../model/story.ts'
import { createApp } from '../create-app.ts'

const toEvent = (edtf: string, number: number): StoryEvent => ({
  id: `e${number}`,
  title: `Title ${number} <b>&`,
  status: edtf > '2023-11-25' ? 'planned' : 'reported',
  join: 'none',
  when: { edtf, basis: 'stated' },
  where: [],
  cite: [],
})

/** An event for each date, `e0` and on; its title is hostile on purpose. */
export function createTimeApp(dates: readonly string[]) {
  const story: Story = {
    schemaVersion: 1,
    id: 'test',
    title: 'Test',
    lang: 'en',
    timeZone: 'UTC',
    places: {},
    events: dates.map(toEvent),
    articles: [{ id: 'a', headline: 'A', published: '2023-11-24', text: 'seeds/a.txt', rights: 'full', body: '' }],
  }
  return createApp({ story, names: [], mapSize: { width: 720, height: 470 } })
}
