// The lines between countries in the order of painting, each with the borders that it draws.
import type { DisputedLook } from '../../model/own-map.ts'
import type { BorderKind } from './line-widths.ts'

export interface BorderLayer {
  readonly name: 'border' | 'disputed' | 'mdl'
  readonly kinds: readonly BorderKind[]
}

const BORDER: BorderLayer = { name: 'border', kinds: ['international'] }
const DISPUTED: BorderLayer = { name: 'disputed', kinds: ['disputed'] }
/** A ceasefire line, however disputed borders are drawn. */
const MDL: BorderLayer = { name: 'mdl', kinds: ['mdl'] }

const LAYERS: Readonly<Record<DisputedLook, readonly BorderLayer[]>> = {
  dashed: [BORDER, DISPUTED, MDL],
  solid: [{ ...BORDER, kinds: [...BORDER.kinds, ...DISPUTED.kinds] }, MDL],
  hidden: [BORDER, MDL],
}

export const toBorderLayers = (look: DisputedLook = 'dashed'): readonly BorderLayer[] => LAYERS[look]
