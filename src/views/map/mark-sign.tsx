// The sign of a mark. Its shape says how precise the place is, its inside what the place is to the events, its outline how sure that is: readable without colour.
import type { Precision, Role } from '../../model/story.ts'

export interface Sign {
  readonly precision: Precision
  readonly role: Role
  /** Nothing has happened here yet: an empty, dotted outline. */
  readonly planned: boolean
  /** No text names this place: a dashed ring around the sign. */
  readonly inferred: boolean
}

/** Outline and lower half of each shape, in pixels around its middle. */
const SHAPES = {
  pin: { outline: 'M0 8.5C-2 5-6-1-6-3A6 6 0 1 1 6-3C6-1 2 5 0 8.5Z', half: 'M-5.5 0H5.5C4 3 1.5 6 0 8.5C-1.5 6-4 3-5.5 0Z' },
  spot: { outline: 'M-6.5 0A6.5 6.5 0 1 1 6.5 0A6.5 6.5 0 1 1-6.5 0Z', half: 'M-6.5 0A6.5 6.5 0 0 0 6.5 0Z' },
  area: { outline: 'M-6-6H6V6H-6Z', half: 'M-6 0H6V6H-6Z' },
  line: { outline: 'M-6-4.5H6A4.5 4.5 0 0 1 6 4.5H-6A4.5 4.5 0 0 1-6-4.5Z', half: 'M-10.5 0H10.5A4.5 4.5 0 0 1 6 4.5H-6A4.5 4.5 0 0 1-10.5 0Z' },
  water: { outline: 'M0-8L8 0L0 8L-8 0Z', half: 'M-8 0H8L0 8Z' },
} as const

const SHAPE_OF: Readonly<Record<Precision, keyof typeof SHAPES>> = {
  exact: 'pin', near: 'spot', city: 'spot', district: 'area', region: 'area', country: 'area', area: 'area', line: 'line', water: 'water',
}

/** Filled: where it happened, from or to. Hollow with a dot: who spoke or acted. Half full: who was affected. Thin: only mentioned. */
export function MarkSign({ sign: { precision, role, planned, inferred } }: { sign: Sign }) {
  const { outline, half } = SHAPES[SHAPE_OF[precision]]
  const inside = planned ? 'planned' : role === 'actor' || role === 'affected' || role === 'mentioned' ? role : 'site'
  return (
    <>
      {inferred && <circle class="sign-inferred" r="10.5" />}
      <path class={`sign is-${inside}`} d={outline} />
      {inside === 'actor' && <circle class="sign-inside" r="2.4" />}
      {inside === 'affected' && <path class="sign-inside" d={half} />}
    </>
  )
}
