import { expect, test } from 'vitest'
import { serveAtOwnPort } from './own-port.ts'

const setting = { root: '/a project of the test', folder: '/none', opening: null }

test('a project’s studio is at the same address each time, and at another while that is taken', async () => {
  const [first, other] = [await serveAtOwnPort(setting), await serveAtOwnPort({ ...setting, root: '/another one' })]
  const second = await serveAtOwnPort(setting)
  expect(new Set([first, second, other].map(({ origin }) => origin)).size).toBe(3)
  await Promise.all([first, second, other].map(studio => studio.close()))
  const again = await serveAtOwnPort(setting)
  expect(again.origin).toBe(first.origin)
  expect(again.token).not.toBe(first.token)
  await again.close()
})
