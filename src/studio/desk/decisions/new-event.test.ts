import { expect, test } from 'vitest'
import {
  after,
  createSmallDesk,
  errorsOf,
  eventOf,
  keysOf,
  known,
  readings,
  reasonOf,
  saysOf,
  storyOf,
} from '../fixtures/small-desk.ts'
import { accept } from './accept.ts'
import { removeEvent } from './event.ts'
import { addEvent } from './new-event.ts'
import { addQuote, removeQuote } from './quote.ts'

const desk = createSmallDesk()

test('an event of selected words, with a proposed date and the places in them', () => {
  const [article, text] = ['bomb-explodes-springfield', desk.texts.get('seeds/bomb-explodes-springfield.txt')!]
  const start = text.indexOf('Nobody knows')
  const selection = { article, start, end: start + 'Nobody knows why Texas was silent on Monday.'.length }
  const decision = addEvent(desk, readings, known, selection, {
    title: ' Texas is silent ',
    label: 'Silence',
    weight: 'key',
  })
  expect(saysOf(decision)).toBe('added Texas is silent')
  const next = after(desk, decision)
  expect(storyOf(next).events.at(-1)).toMatchObject({
    id: 'silence',
    title: 'Texas is silent',
    weight: 'key',
    when: { review: 'proposed', edtf: '2023-11-20', text: 'Monday', basis: 'resolved' },
    where: [{ review: 'proposed', place: 'texas', text: 'Texas', basis: 'stated' }],
    cite: [{ article, exact: 'Nobody knows why Texas was silent on Monday.' }],
  })
  const plain = after(desk, addEvent(desk, readings, known, selection, {}))
  const { title, label } = storyOf(plain).events.at(-1)!
  expect(title).not.toMatch(/\.$/u)
  expect(String(label ?? title).length).toBeGreaterThan(0)
  expect(String(label ?? '').length).toBeLessThanOrEqual(24)
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
  const decided = after(next, accept(next, ['place texas']))
  const again = after(decided, addEvent(decided, readings, known, selection, { title: 'Silence again' }))
  expect(storyOf(again).events.at(-1)!.where, 'a place once decided stays so').toEqual([
    { place: 'texas', text: 'Texas', basis: 'stated' },
  ])
  expect(keysOf(again)).not.toContain('place texas')
  // Gone with it is the place that nobody decided.
  expect(after(next, removeEvent(next, 'silence')).json).toBe(desk.json)
})
