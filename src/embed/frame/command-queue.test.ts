// How many commands a map obeys, and which, when its article says more than it can follow.
import { expect, test } from 'vitest'
import type { Command } from '../messages.ts'
import { createCommandQueue } from './command-queue.ts'

const select = (event: string): Command => ({ type: 'select', event })

test('of ten thousand commands the first and the last of each kind are obeyed', async () => {
  const obeyed: Command[] = []
  const take = createCommandQueue(command => obeyed.push(command))
  for (let number = 0; number < 10_000; number++) take(select(`e${number}`))
  take({ type: 'theme', theme: 'dark' })
  take(select('last'))
  expect(obeyed).toEqual([select('e0')])
  await expect.poll(() => obeyed.length).toBe(3)
  expect(obeyed.slice(1)).toEqual([{ type: 'theme', theme: 'dark' }, select('last')])
})

test('a command that fails holds up none after it', async () => {
  const obeyed: Command[] = []
  const take = createCommandQueue(command => {
    if (command.type === 'play') throw new Error('play')
    obeyed.push(command)
  })
  expect(() => take({ type: 'play' })).toThrow('play')
  take(select('a'))
  await expect.poll(() => obeyed).toEqual([select('a')])
})
