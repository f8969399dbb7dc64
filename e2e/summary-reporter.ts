// The last line of a test run: how many passed, failed and were skipped.
import type { Reporter, Suite, TestCase } from '@playwright/test/reporter'

export default class SummaryReporter implements Reporter {
  private suite: Suite | undefined
  private errors = 0

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite
  }

  /** An error outside of any test, for example a test file that does not load. */
  onError(): void {
    this.errors++
  }

  onEnd(): void {
    console.log(`\n${summarise(this.suite?.allTests() ?? [], this.errors)}`)
  }

  printsToStdio(): boolean {
    return true
  }
}

/** '12 passed, 0 failed, 1 skipped'; errors outside of tests count as failed, tests that did not run as skipped. */
export function summarise(tests: readonly Pick<TestCase, 'outcome'>[], errors: number): string {
  const outcomes = tests.map(test => test.outcome())
  const count = (outcome: ReturnType<TestCase['outcome']>): number => outcomes.filter(each => each === outcome).length
  const failed = count('unexpected') + count('flaky') + errors,
    skipped = count('skipped')
  return `${count('expected')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}
