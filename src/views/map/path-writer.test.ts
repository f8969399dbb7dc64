// Paths as bytes are the paths that were meant.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPathWriter } from './path-writer.ts'

test('writes moves, steps and ends', () => {
  const writer = createPathWriter()
  writer.moveTo(10, -20)
  writer.lineTo(13, 0)
  writer.lineTo(13, -100)
  writer.close()
  writer.moveTo(0, 0)
  expect(writer.take()).toBe('M10 -20l3 20l0 -100zM0 0')
  expect(writer.take()).toBe('')
})

test('writes any whole numbers, however many', () => {
  const writer = createPathWriter()
  const whole = fc.integer({ min: -(2 ** 30), max: 2 ** 30 })
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { maxLength: 50 }), points => {
      for (const [x, y] of points) writer.moveTo(x, y)
      expect(writer.take()).toBe(points.map(([x, y]) => `M${x} ${y}`).join(''))
    }),
  )
  for (let i = 0; i < 20_000; i++) writer.moveTo(-i, 123_456_789)
  expect(writer.take()).toBe(Array.from({ length: 20_000 }, (_, i) => `M${-i || 0} 123456789`).join(''))
})
