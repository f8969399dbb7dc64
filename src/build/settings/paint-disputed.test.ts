import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paintDisputed, toDisputedRule } from './paint-disputed.ts'

const CSS = readFileSync('src/styles/basemap.css', 'utf8')

test('a solid border says all that any other says, and is not dashed', () => {
  const [, border] = /\.base-border \{\s*([^}]*)\}/.exec(CSS)!
  const says = border!.split(/;\s*/).filter(each => each !== '')
  expect(toDisputedRule('solid')).toBe(
    `.base-disputed{${[...says.map(each => each.replace(/([:,]) /g, '$1')), 'stroke-dasharray:none'].join(';')}}`,
  )
})

test('our sheet has one rule to exchange', () => {
  for (const look of ['solid', 'hidden'] as const) {
    expect(CSS).not.toContain(toDisputedRule(look))
    expect(paintDisputed(CSS, look)).toContain(toDisputedRule(look))
    expect(paintDisputed('a{}', look)).toBe('a{}')
  }
  for (const look of [undefined, 'dashed'] as const)
    expect([paintDisputed(CSS, look), toDisputedRule(look)]).toEqual([CSS, ''])
})
