// Asks axe-core what in a page breaks WCAG 2.2 AA.
import type { Page } from '@playwright/test'
import axeCore from 'axe-core'

type WithAxe = typeof globalThis & { axe: typeof axeCore }

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/**
 * Every violation in the page and its frames as it is now, a line for each element: rule (impact): help, selector, what
 * to do.
 */
export async function axe(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which a content security policy does not hold back as it does a script element.
  // Frames of other origins are asked as well.
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in globalThis)))
      await frame.evaluate(`${axeCore.source};axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`)
  const violations = await page.evaluate(async values => {
    const result = await (globalThis as WithAxe).axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    return result.violations
  }, tags)
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id} (${impact}): ${help}\n  at ${target.join(' ')}\n  ${failureSummary.replaceAll('\n', '\n  ')}`,
    ),
  )
}
