// The sign of a mark. Its shape says how closely the place is known, its inside what the place is to the events, its
// outline how sure that is: readable without colour.
import type { ComponentChildren } from 'preact'
import type { PlaceSign, RoleSign } from '../model/signs.ts'
import type { Status } from '../model/story.ts'
import { StatusShape } from './status-shape.tsx'

export interface MarkSignProps {
  readonly place: PlaceSign
  readonly role: RoleSign
  /** Of all events that speak for the mark; undefined where they differ. */
  readonly status: Status | undefined
  /** No text names this place: a dashed ring around the sign. */
  readonly inferred: boolean
}

/** Outline and lower half of each shape, in pixels around its middle. */
const SHAPES: Readonly<Record<PlaceSign, readonly [outline: string, half: string]>> = {
  pin: ['M0 8.5C-2 5-6-1-6-3A6 6 0 1 1 6-3C6-1 2 5 0 8.5Z', 'M-5.5 0H5.5C4 3 1.5 6 0 8.5C-1.5 6-4 3-5.5 0Z'],
  spot: ['M-6 0A6 6 0 1 1 6 0A6 6 0 1 1-6 0Z', 'M-6 0A6 6 0 0 0 6 0Z'],
  area: ['M-7.5-7.5H7.5V7.5H-7.5Z', 'M-7.5 0H7.5V7.5H-7.5Z'],
  line: [
    'M-6-4.5H6A4.5 4.5 0 0 1 6 4.5H-6A4.5 4.5 0 0 1-6-4.5Z',
    'M-10.5 0H10.5A4.5 4.5 0 0 1 6 4.5H-6A4.5 4.5 0 0 1-10.5 0Z',
  ],
  water: ['M0-8 8 0 0 8-8 0Z', 'M-8 0H8L0 8Z'],
}

/** What a place is to the event: whether the shape is full, and what stands inside of it. */
const ROLES: Readonly<Record<RoleSign, { readonly isFull: boolean; inside?: (half: string) => ComponentChildren }>> = {
  site: { isFull: true },
  origin: { isFull: true, inside: () => <path class="sign-inside" d="M-1.5-3 2 0-1.5 3" /> },
  destination: { isFull: true, inside: () => <circle class="sign-inside" r="2.6" /> },
  actor: { isFull: false, inside: () => <circle class="sign-inside is-full" r="2.4" /> },
  affected: { isFull: false, inside: half => <path class="sign-inside is-full" d={half} /> },
  mentioned: { isFull: false },
}

/** A dotted outline, never full: planned. */
export function MarkSign({ place, role, status, inferred }: MarkSignProps) {
  const [outline, half] = SHAPES[place]
  const { isFull, inside } = ROLES[role]
  const isPlanned = status === 'planned'
  return (
    <>
      {inferred && <circle class="sign-inferred" r="11" />}
      <path
        class={`sign is-${role}${isFull && !isPlanned ? ' is-full' : ''}${isPlanned ? ' is-planned' : ''}`}
        d={outline}
      />
      {inside?.(half)}
      {status && status !== 'reported' && !isPlanned && (
        <g class="sign-status" transform="translate(8,-8)">
          <StatusShape status={status} />
        </g>
      )}
    </>
  )
}
