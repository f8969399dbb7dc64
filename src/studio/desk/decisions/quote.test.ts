import { expect, test } from 'vitest'
import type { Desk } from '../desk.ts'
import { after, createSmallDesk, errorsOf, eventOf, readings, storyOf } from '../fixtures/small-desk.ts'
import { addQuote, removeQuote } from './quote.ts'

const desk = createSmallDesk()
const article = 'bomb-explodes-springfield'
const text = desk.texts.get(`seeds/${article}.txt`)!
const select = (words: string) => ({ article, start: text.indexOf(words), end: text.indexOf(words) + words.length })
const withEvent = (event: object): Desk => {
  const story = storyOf(desk)
  return { ...desk, json: JSON.stringify({ ...story, events: [{ id: 'e', title: 'E', where: [], ...event }] }) }
}
const TUESDAY = 'A bomb exploded in Springfield on Tuesday'
const said = { article, exact: 'the mayor of Paris said on Wednesday', supports: ['what'] }

test('a quote that says the date supports it, though the file leaves to the build whether a quote does', () => {
  const open = withEvent({ when: { edtf: '2023-11-21', note: 'N' }, whereNote: 'N', cite: [said] })
  expect(errorsOf(open)).toEqual([])
  const quoted = after(open, addQuote(open, readings, 'e', select(TUESDAY)))
  expect(errorsOf(quoted)).toEqual([])
  expect(errorsOf(after(quoted, removeQuote(quoted, 'e', 0)))).toEqual([])
  expect(errorsOf(after(quoted, removeQuote(quoted, 'e', 1)))).toEqual([])
})

test('of the quotes that are left, those support the date that print its words', () => {
  const cite = [
    { article, exact: TUESDAY, supports: ['what'] },
    { article, exact: 'exploded in Springfield on Tuesday, police said', supports: ['what', 'when'] },
  ]
  for (const when of [{ edtf: '2023-11-21', text: 'Tuesday', basis: 'resolved', note: 'N' }, 'Tuesday']) {
    const two = withEvent({ when, whereNote: 'N', cite })
    const one = after(two, removeQuote(two, 'e', 1))
    expect(errorsOf(one)).toEqual([])
    expect(eventOf(one, 'e').cite).toMatchObject([{ supports: ['what', 'when'] }])
  }
})
