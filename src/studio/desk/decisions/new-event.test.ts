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
import type { Desk } from '../desk.ts'
import { accept } from './accept.ts'
import { removeEvent } from './event.ts'
import { addEvent } from './new-event.ts'
import { choosePlace, setPoint } from './place.ts'
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

test('a place that the editor has made another than the clerk reads is meant by its name', () => {
  const article = 'bomb-explodes-springfield'
  const text = desk.texts.get(`seeds/${article}.txt`)!
  const words = 'A bomb exploded in Springfield on Tuesday, police said.'
  const start = text.indexOf(words)
  const add = (of: Desk) =>
    after(of, addEvent(of, readings, known, { article, start, end: start + words.length }, { title: 'Once more' }))
  const wheresOf = (of: Desk) => storyOf(add(of)).events.at(-1)!.where
  const { where, ...rest } = storyOf(desk).events[0]!
  const [{ place }] = where as [{ place: string }]
  const stays = [{ place, text: 'Springfield', basis: 'stated' }]

  const placed = after(desk, setPoint(desk, place, [29.5, 33.5]))
  expect(wheresOf(placed)).toEqual(stays)
  expect(Object.keys(storyOf(add(placed)).places)).toEqual(Object.keys(storyOf(desk).places))
  expect(errorsOf(add(placed)).filter(line => !errorsOf(placed).includes(line))).toEqual([])
  const chosen = after(desk, choosePlace(desk, place, { name: 'X', lng: 9, lat: 9, kind: 'city', score: 1 }))
  expect(wheresOf(chosen)).toEqual(stays)

  // Of two places of that name, and of one that he reads elsewhere in the article, the clerk's own reading counts.
  const asked = (id: string) => [{ review: 'proposed', place: id, text: 'Springfield' }]
  const { places, events } = storyOf(placed)
  const two = { ...rest, id: 'two', where: [{ place: 'two', text: 'Springfield' }] }
  const story = { ...storyOf(placed), places: { ...places, two: places[place] }, events: [...events, two] }
  expect(wheresOf({ ...desk, json: JSON.stringify(story) })).toMatchObject(asked('springfield-2'))
  const london = { ...rest, id: 'three', where: [{ place: 'london', text: 'Springfield' }] }
  const { [place]: _gone, ...others } = places
  const misread = {
    ...storyOf(desk),
    places: others,
    events: [london, ...events.slice(1, 2)],
  }
  expect(wheresOf({ ...desk, json: JSON.stringify(misread) })).toMatchObject(asked('springfield'))
})
