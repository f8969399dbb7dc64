import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../../build/fixtures/place-app.ts'
import { parsePermalink } from '../../../model/permalink.ts'
import { toLinkedState } from '../../../state/link.ts'
import { toAskable } from './to-askable.ts'

const on = (edtf: string) => ({ when: { edtf, basis: 'stated' } }) as const
const events = [
  toPlacedEvent('one', ['a'], on('2023-11-20')),
  toPlacedEvent('two', ['a'], on('2023-11-22')),
  toPlacedEvent('three', ['a'], { ...on('2023-11-24'), status: 'planned' }),
]
const createOf = (ids: readonly string[]) =>
  createPlaceApp(
    { a: toPointPlace('A', 7, 9) },
    events.filter(({ id }) => ids.includes(id)),
  ).app
const whole = createOf(['one', 'two', 'three'])
const less = createOf(['one', 'three'])
const ask = (moment: string) => toAskable(moment, [whole.story], less.story)

test('the map asks only for events that the story on show has, and stays at the date of one that has gone', () => {
  expect(ask('event=three')).toBe('event=three')
  expect(ask('event=two')).toBe('t=2023-11-20')
  expect(ask('event=two&view=7,9,4')).toBe('t=2023-11-20&view=7,9,4')
  expect(ask('event=never')).toBe('event=one')
  expect(ask('event=one&status=planned')).toBe('event=one')
})

test('whatever the moment, nothing of it is bad', () => {
  for (const moment of ['', 'event=two', 'event=<b>', 'place=b&event=two', 't=soon', 'q=x', '&&', 'x'.repeat(10_000)]) {
    const { link, bad } = parsePermalink(ask(moment))
    expect([bad, toLinkedState(link, less.opening, less.indexOf).bad], moment.slice(0, 40)).toEqual([[], []])
  }
})
