import { expect, test } from 'vitest'
import { checkDesk } from './check-desk.ts'
import { createSmallDesk, known, storyOf, TODAY } from './fixtures/small-desk.ts'
import { decide, openSession, undo } from './history.ts'
import { addArticles, createDesk } from './new-desk.ts'

const options = { today: TODAY, taken: { stories: ['ferry-sinks'], texts: ['seeds/ferry-sinks.txt'] } }
const URL = 'https://news.example/ferry'
const text = 'Ferry sinks\n\nThe ferry sank in Boston on Tuesday, and three people died there.\n'

test('of an article, its outlet and its day a desk, under names that nothing has', () => {
  const made = createDesk(
    [{ text: `\ufeff${text}`, outlet: ' Reuters ', published: '2023-11-24', url: URL }],
    options,
    known,
  )
  if (!made.ok) throw new Error(made.why)
  const { desk } = made
  expect(desk.id).toBe('ferry-sinks-2')
  expect([...desk.texts]).toEqual([['seeds/ferry-sinks-2.txt', text]])
  expect(storyOf(desk).articles[0]).toMatchObject({ publisher: 'Reuters', published: '2023-11-24', url: URL })
  expect(checkDesk(desk, known).problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('without a sentence below the headline there is no story', () => {
  for (const each of ['', ' ', 'Ferry sinks', 'Ferry sinks\n\n', '\u0000'])
    expect(createDesk([{ text: each }], options, known).ok).toBe(false)
  expect(createDesk([], options, known).ok).toBe(false)
})

test('one more article is a step that can be undone; what was decided stays', () => {
  const desk = createSmallDesk()
  const { desk: more, decision } = addArticles(
    desk,
    [
      { text, url: ` ${URL}` },
      { text, url: ' ' },
    ],
    options,
    known,
  )
  const session = decide(openSession(more), decision)
  expect(session.done.map(({ says }) => says)).toEqual(['added 2 articles'])
  expect(storyOf(session.desk).articles).toHaveLength(4)
  expect(storyOf(session.desk).articles[2]).toMatchObject({ url: URL })
  expect(storyOf(session.desk).articles[3]).not.toHaveProperty('url')
  expect(session.desk.texts.get('seeds/ferry-sinks-2.txt')).toBe(text)
  expect(storyOf(session.desk).events.slice(0, 5)).toEqual(storyOf(desk).events)
  expect(undo(session).desk.json).toBe(desk.json)
  expect(addArticles({ ...desk, json: '{' }, [{ text }], options, known).decision.ok).toBe(false)
  expect(addArticles({ ...desk, json: '{}' }, [{ text }], options, known).decision.ok).toBe(false)
  expect(addArticles(desk, [{ text: '' }], options, known).decision.ok).toBe(false)
})
