// Is a polygon's ring closed, simple, wound by the right-hand rule and cut at the 180th meridian (RFC 7946, 3.1.6 and
// 3.1.9)?
import { booleanClockwise } from '@turf/boolean-clockwise'
import { polygonArea } from 'd3'
import type { Position } from 'geojson'
import { showValue, type Finding, type Path } from '../problem.ts'
import { MAX_RING_POSITIONS } from '../geometry-schema.ts'
import { findCrossing, type Crossing } from './find-crossing.ts'

/** Square degrees: about a square metre, and above what rounding leaves of a ring that runs back on itself. */
const NOTHING = 1e-10

export function checkRing(ring: readonly Position[], isOuter: boolean, path: Path): Finding[] {
  if (ring.length < 4 || ring.length > MAX_RING_POSITIONS) return []
  const first = ring[0]!,
    last = ring.at(-1)!
  if (first[0] !== last[0] || first[1] !== last[1])
    return [
      {
        path: [...path, ring.length - 1],
        found: showValue(last),
        expected: `the ring's first position again, ${showValue(first)}`,
      },
    ]
  const leap = ring.findIndex((position, at) => at > 0 && isLeap(ring[at - 1]!, position))
  if (leap > 0)
    return [
      {
        path: [...path, leap],
        found: 'a side longer than 180 degrees',
        expected: 'a MultiPolygon cut at the 180th meridian',
      },
    ]
  const crossing = findCrossing(ring)
  if (crossing?.how === 'crosses') return [toFinding(crossing, path)]
  if (Math.abs(polygonArea(ring as [number, number][])) < NOTHING)
    return [{ path, found: 'a ring that encloses nothing', expected: 'an area' }]
  if (booleanClockwise([...ring]) !== isOuter)
    return crossing ? [{ ...toFinding(crossing, path), severity: 'warning' }] : []
  const [found, expected] = isOuter ? ['clockwise', 'counter-clockwise'] : ['counter-clockwise', 'clockwise']
  return [
    {
      path,
      found: `${isOuter ? 'an outer ring' : 'a hole'} that runs ${found}`,
      expected: `${expected}: reverse the order of its positions`,
      fix: { what: `a ring that runs ${found}`, path, edit: 'reverse' },
    },
  ]
}

/** Along a pole a side may be as long as it likes: there it is a point. */
const isLeap = ([fromLng, fromLat]: Position, [toLng, toLat]: Position) =>
  Math.abs(toLng! - fromLng!) > 180 && !(fromLat === toLat && Math.abs(toLat!) === 90)

const toFinding = ({ at, how }: Crossing, path: Path): Finding => ({
  path,
  found: `a ring that ${how} itself at ${showValue(at.map(toSevenDecimals))}`,
  expected: 'sides that meet at their ends alone',
})

const toSevenDecimals = (degrees: number) => Number(degrees.toFixed(7))
