// The plain last line of a test run.
import { expect, test } from 'vitest'
import { summarise } from './summary-reporter.ts'

type Outcome = 'expected' | 'unexpected' | 'flaky' | 'skipped'
const tests = (...outcomes: Outcome[]) => outcomes.map(outcome => ({ outcome: () => outcome }))

test('counts what passed and failed, and what was skipped where any was', () => {
  expect(summarise(tests('expected', 'expected'), 0)).toBe('2 passed, 0 failed')
  expect(summarise(tests('expected', 'skipped', 'unexpected', 'skipped'), 0)).toBe('1 passed, 1 failed, 2 skipped')
  expect(summarise([], 0)).toBe('0 passed, 0 failed')
})

test('a flaky test has failed, and so has a file that does not load', () => {
  expect(summarise(tests('flaky', 'expected'), 0)).toBe('1 passed, 1 failed')
  expect(summarise([], 1)).toBe('0 passed, 1 failed')
})
