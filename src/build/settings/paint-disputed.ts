// How the style sheet has disputed borders drawn, in every map that it colours: with another rule than ours, or none.
import type { DisputedLook } from '../../model/own-map.ts'

const RULE = /\.base-disputed\s*\{[^}]*\}/
const BORDER = /\.base-border(?=\s*\{)/

/** Where a sheet names none it stays as it is. */
export function paintDisputed(css: string, look: DisputedLook = 'dashed'): string {
  if (look === 'dashed' || !RULE.test(css)) return css
  if (look === 'hidden') return css.replace(RULE, '.base-disputed{display:none}')
  return css.replace(RULE, '').replace(BORDER, '.base-border,.base-disputed')
}
