// Where a polygon's ring crosses itself, or else touches itself.
import { kinks } from '@turf/kinks'
import type { Position } from 'geojson'

/**
 * Turf compares each side with each other, so a long ring is cut into runs, and only runs whose boxes meet are
 * compared.
 */
const RUN_SIDES = 32

interface Run {
  readonly line: Position[]
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export interface Crossing {
  readonly at: Position
  /** A touch is where a position of the ring lies on another part of it, as simplified outlines have them. */
  readonly how: 'crosses' | 'touches'
}

/**
 * Of a closed ring, in the plane of degrees (RFC 7946, 3.1.1). A position that is written twice in a row is no touch.
 */
export function findCrossing(ring: readonly Position[]): Crossing | undefined {
  const runs = toRuns(ring)
  let touch: Crossing | undefined
  for (const [index, run] of runs.entries()) {
    for (const other of runs.slice(index + 1)) {
      if (!doBoxesMeet(run, other)) continue
      const lines = join(run.line, other.line)
      for (const { geometry } of kinks({ type: 'MultiLineString', coordinates: lines }).features) {
        const at = geometry.coordinates
        if (!lines.flat().some(position => isNear(position, at))) return { at, how: 'crosses' }
        touch ??= { at, how: 'touches' }
      }
    }
  }
  return touch
}

/** At least two runs; each begins with the very position that ends the one before. */
function toRuns(ring: readonly Position[]): Run[] {
  const open = ring.filter((position, at) => at > 0 && !isSame(position, ring[at - 1]!))
  const closed = [...open.slice(-1), ...open]
  const sides = Math.min(RUN_SIDES, Math.ceil(open.length / 2))
  return Array.from({ length: Math.ceil(open.length / sides) }, (_, at) => {
    const line = closed.slice(at * sides, (at + 1) * sides + 1)
    const lngs = line.map(([lng]) => lng!)
    const lats = line.map(([, lat]) => lat!)
    return {
      line,
      west: Math.min(...lngs),
      south: Math.min(...lats),
      east: Math.max(...lngs),
      north: Math.max(...lats),
    }
  })
}

const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1]

/** Turf works the position out with fractions. */
const isNear = (a: Position, b: Position) => Math.abs(a[0]! - b[0]!) < 1e-9 && Math.abs(a[1]! - b[1]!) < 1e-9

const doBoxesMeet = (a: Run, b: Run) => a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north

/** Runs that follow each other are one line: the position that they share is no touch. */
function join(a: Position[], b: Position[]): Position[][] {
  if (a.at(-1) === b[0]) return [[...a, ...b.slice(1)]]
  if (b.at(-1) === a[0]) return [[...b, ...a.slice(1)]]
  return [a, b]
}
