// What is loaded once.
import { expect, test } from 'vitest'
import { createLoader } from './create-loader.ts'

test('it is brought once, however often it is asked for while it comes', async () => {
  let brought = 0
  const { load, toLoaded } = createLoader(async () => ++brought)
  expect(toLoaded()).toBeUndefined()
  expect(await Promise.all([load(), load(), load()])).toEqual([1, 1, 1])
  expect([await load(), toLoaded(), brought]).toEqual([1, 1, 1])
})

test('what could not be had is told to all who wait, and tried again by the next', async () => {
  let tries = 0
  const { load, toLoaded } = createLoader(async () => {
    if (++tries === 1) throw new Error('lost')
    return 'here'
  })
  const results = await Promise.allSettled([load(), load()])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(toLoaded()).toBeUndefined()
  expect([await load(), toLoaded(), tries]).toEqual(['here', 'here', 2])
})
