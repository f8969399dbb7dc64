// The signs of places. A full dot: it happened here. A speech mark: said so. A soft disc without a dot: probably or
// somewhere here. Hollow: planned.
import type { MapSign } from '../model/map-sign.ts'

interface PlaceSignProps {
  readonly sign: Exclude<MapSign, 'area' | 'line'>
  readonly isQuiet: boolean
  readonly isPlanned: boolean
  /** Of a soft disc: within which the place lies, pixels. */
  readonly radiusPx?: number
}

/** A soft disc is no smaller, so that it can be seen. Pixels. */
const LEAST_DISC_PX = 13
/** Rings of a disc, from its middle to its soft edge. */
const RINGS = [1, 0.8, 0.6, 0.4]

export function PlaceSign({ sign, isQuiet, isPlanned, radiusPx = 0 }: PlaceSignProps) {
  const how = `${isQuiet ? ' is-quiet' : ''}${isPlanned ? ' is-planned' : ''}`
  switch (sign) {
    case 'here':
      return <circle class={`sign-here${how}`} r={isQuiet ? 4.5 : 6.5} />
    case 'said':
      return (
        <path
          class={`sign-said${how}`}
          d="M-4.5-7H4.5A3 3 0 0 1 7.5-4V0A3 3 0 0 1 4.5 3H.5L-3.5 7V3H-4.5A3 3 0 0 1-7.5 0V-4A3 3 0 0 1-4.5-7Z"
        />
      )
    case 'somewhere':
      return (
        <g class={`sign-somewhere${how}`}>
          {RINGS.map(part => (
            <circle key={part} r={Math.round(Math.max(radiusPx, LEAST_DISC_PX) * part * 10) / 10} />
          ))}
        </g>
      )
    case 'name':
      return <rect class="sign-name" x="-2" y="-2" width="4" height="4" />
  }
}
