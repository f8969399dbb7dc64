// Is a polygon's ring closed, wound by the right-hand rule and cut at the 180th meridian (RFC 7946, 3.1.6 and 3.1.9)?
import { showValue, type Finding, type Path } from '../problem.ts'

export function checkRing(ring: readonly (readonly number[])[], isOuter: boolean, path: Path): Finding[] {
  if (ring.length < 4) return []
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
  const area = toArea(ring)
  if (area === 0) return [{ path, found: 'a ring that encloses nothing', expected: 'an area' }]
  if (area > 0 === isOuter) return []
  const [found, expected] = isOuter ? ['clockwise', 'counter-clockwise'] : ['counter-clockwise', 'clockwise']
  return [
    {
      path,
      found: `${isOuter ? 'an outer ring' : 'a hole'} that runs ${found}`,
      expected: `${expected}: reverse the order of its positions`,
    },
  ]
}

/** Along a pole a side may be as long as it likes: there it is a point. */
const isLeap = ([fromLng, fromLat]: readonly number[], [toLng, toLat]: readonly number[]) =>
  Math.abs(toLng! - fromLng!) > 180 && !(fromLat === toLat && Math.abs(toLat!) === 90)

/** Twice the area in square degrees, positive for a ring that runs counter-clockwise. */
const toArea = (ring: readonly (readonly number[])[]): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    return sum + x! * nextY! - nextX! * y!
  }, 0)
