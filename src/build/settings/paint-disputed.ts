// How the style sheet has disputed borders drawn, in every map that it colours: with another rule than ours, or none.
import type { DisputedLook } from '../../model/own-map.ts'

const OURS = /\.base-disputed\s*\{[^}]*\}/

const RULES: Readonly<Record<DisputedLook, string>> = {
  dashed: '',
  // As `.base-border` in basemap.css.
  solid: '.base-disputed{stroke:var(--border);stroke-width:var(--hairline-width,0.6px);stroke-dasharray:none}',
  hidden: '.base-disputed{display:none}',
}

/** For a page whose sheets are ours as they are, to stand after them; nothing where ours is meant. */
export const toDisputedRule = (look: DisputedLook = 'dashed'): string => RULES[look]

/** Where a sheet names none it stays as it is. */
export const paintDisputed = (css: string, look: DisputedLook = 'dashed'): string =>
  look === 'dashed' ? css : css.replace(OURS, RULES[look])
