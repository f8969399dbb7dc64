import { expect, test } from 'vitest'
import { createSmallDesk } from '../../desk/fixtures/small-desk.ts'
import { readStory } from '../../state/read-story.ts'
import { toPathWords } from './to-path-words.ts'

const story = readStory(createSmallDesk())!

test('events, articles and places by their names, fields by their labels', () => {
  const [event, article, place] = [story.events[1]!, story.articles[0]!, story.places[0]!]
  expect(toPathWords('events[1].when.edtf', story)).toBe(`“${event.title}”, When`)
  expect(toPathWords('events[1].cite[0].exact', story)).toBe(`“${event.title}”, Quotes`)
  expect(toPathWords('events[1]', story)).toBe(`“${event.title}”`)
  expect(toPathWords('articles[0].published', story)).toBe(`“${article.headline}”, Published`)
  expect(toPathWords(`places.${place.id}.geometry`, story)).toBe(`“${place.name}”`)
  expect(toPathWords('timeZone', story)).toBe('Time zone')
  for (const path of ['', 'events', 'events[99].when', 'events[1', 'constructor', 'places["<b>"]', 'x'.repeat(10_000)])
    expect(toPathWords(path, story), path.slice(0, 20)).toBeUndefined()
  expect(toPathWords('events[1].constructor', story)).toBe(`“${event.title}”`)
})
