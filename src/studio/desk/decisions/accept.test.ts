import { expect, test } from 'vitest'
import { findProposals } from '../../../compiler/proposals.ts'
import { checkDesk } from '../check-desk.ts'
import { after, createSmallDesk, keysOf, known, reasonOf, saysOf, storyOf } from '../fixtures/small-desk.ts'
import { accept } from './accept.ts'

const desk = createSmallDesk()

test('one decision a place or date, not a mention; accepted, it is proposed nowhere', () => {
  expect(keysOf(desk)).toContain('date 2023-11-21 Tuesday')
  const decision = accept(desk, ['place springfield'])
  expect(saysOf(decision)).toBe('accepted Springfield')
  const next = after(desk, decision)
  expect(keysOf(next)).toEqual(keysOf(desk).filter(key => key !== 'place springfield'))
  expect(JSON.stringify(storyOf(next).places['springfield'])).not.toContain('proposed')
  expect(next.json.length).toBeLessThan(desk.json.length)
  // All other lines stay.
  const lines = new Set(desk.json.split('\n'))
  expect(next.json.split('\n').filter(line => !lines.has(line))).toHaveLength(1)
  expect(reasonOf(accept(next, ['place springfield']))).toBe('It is decided already')
})

test('all accepted is a story that the check takes', () => {
  const next = after(desk, accept(desk, keysOf(desk)))
  expect(findProposals(storyOf(next))).toEqual([])
  expect(checkDesk(next, known).parsed.ok).toBe(true)
})
