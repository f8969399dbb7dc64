// For tests: a story of a few dates, in a store of its own.
import { en } from '../../i18n/en.ts'
import { createFormats } from '../../i18n/formats.ts'
import type { StoryEvent, Story } from '../../model/story.ts'
import { createIndexOf } from '../../model/story-index.ts'
import { createShown } from '../../state/shown.ts'
import { createActions } from '../../state/actions.ts'
import { toOpeningState } from '../../state/state.ts'
import { createPageStore } from '../../state/store.ts'
import type { App } from '../app.ts'

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
  const indexOf = createIndexOf(story)
  const index = indexOf('story')
  const opening = toOpeningState(index)
  const store = createPageStore(opening)
  const shown = createShown(indexOf)
  const app: App = {
    story,
    index,
    indexOf,
    opening,
    shown,
    actions: createActions(store, indexOf, shown),
    t: en,
    lang: 'en',
    format: createFormats('en', en),
    names: [],
    mapSize: { width: 720, height: 470 },
  }
  return { app, store }
}
