// What is left to decide, and what is in hand.
import { expect, test } from 'vitest'
import type { QueueItem } from '../desk/queue-item.ts'
import { countDecided, findBeside, findCurrent, toOpenItems, toSureItems } from './queue-view.ts'

const queue = ['a', 'b', 'c'].map(key => ({ key }) as QueueItem)
const look = { json: '', queue, problems: [], uncited: [] }
const at = (current: string | undefined, settled: readonly string[] = []) => ({
  look,
  current,
  settled: new Set(settled),
  seen: new Set(['a', 'b', 'c', 'gone']),
})

test('what is decided leaves at once, and the first one left is in hand where the other has gone', () => {
  expect(toOpenItems(at('a', ['a'])).map(({ key }) => key)).toEqual(['b', 'c'])
  expect(findCurrent(at('a', ['a']))?.key).toBe('b')
  expect(findCurrent(at(undefined))?.key).toBe('a')
  expect(findCurrent(at('c'))?.key).toBe('c')
  expect(countDecided(at('a', ['a']))).toEqual({ decided: 2, all: 4 })
})

test('next and previous go round the end; of nothing there is none', () => {
  expect(findBeside(at('c'), 1)?.key).toBe('a')
  expect(findBeside(at('a'), -1)?.key).toBe('c')
  expect(findBeside(at('a', ['a', 'b', 'c']), 1)).toBeUndefined()
  expect(countDecided({ ...at('a'), look: undefined })).toEqual({ decided: 4, all: 4 })
})

test('what is almost sure and nothing is wrong with can be accepted together', () => {
  const item = (key: string, confidence: number | undefined, severity?: 'error' | 'note') =>
    ({ key, confidence, problems: severity ? [{ severity }] : [] }) as unknown as QueueItem
  const items = [
    item('a', 0.97),
    item('b', 0.9),
    item('c', undefined),
    item('d', 0.99, 'error'),
    item('e', 0.95, 'note'),
  ]
  expect(toSureItems(items).map(({ key }) => key)).toEqual(['a', 'e'])
})
