import { afterAll, expect, test, vi } from 'vitest'
import type { SavingEvent } from '../desk/saving/saving.ts'
import { createHold } from './hold-story.ts'

type Held = (lock: object | null) => unknown

afterAll(() => vi.unstubAllGlobals())

/** The locks of a browser, each request granted when the test says so. */
function createLocks() {
  const asked: { readonly name: string; readonly grant: (lock: object | null) => Promise<void> }[] = []
  const request = (name: string, _options: object, held: Held): Promise<unknown> =>
    new Promise((resolve, reject) =>
      asked.push({
        name,
        grant: async lock => {
          await Promise.resolve(held(lock)).then(resolve, reject)
        },
      }),
    )
  vi.stubGlobal('navigator', { locks: { request } })
  return asked
}

const nothing = { kept: undefined, disk: undefined }

test('what comes of a story that has been left is told of no other', async () => {
  const asked = createLocks()
  const told: SavingEvent[] = []
  let read: (() => void) | undefined
  const { hold, release } = createHold(
    event => told.push(event),
    () => new Promise(resolve => (read = () => resolve(nothing))),
  )
  hold('a')
  void asked[0]!.grant(null)
  expect(told).toEqual([{ is: 'open elsewhere' }])
  const granted = asked[1]!.grant({})
  hold('b')
  read!()
  // Let go at once, too: another tab waits for it.
  await granted
  expect(told).toHaveLength(1)
  hold('c')
  await asked[2]!.grant({})
  void asked[3]!.grant({})
  release()
  expect(told).toHaveLength(1)
  expect(asked.map(({ name }) => name.at(-1))).toEqual(['a', 'a', 'b', 'c'])
})
