// Makes a path of the still map short: whole pixels, steps from point to point, and nothing smaller than a pixel.

/** Rings and lines whose width and height together are less are left out, pixels. */
const LEAST_PX = 4
/** A point this near to the one before it is left out, pixels squared: of a large map, and of a small one. */
const NEAR_PX2 = 5,
  COARSE_PX2 = 13

/** Rewrites a path of `M`, `L` and `Z` commands, as d3's geoPath writes polygons and lines. */
export const compactPath = (d: string, isCoarse = false): string =>
  d
    .split('M')
    .slice(1)
    .map(part => compactPart(part, isCoarse ? COARSE_PX2 : NEAR_PX2))
    .join('')

function compactPart(part: string, nearPx2: number): string {
  const isRing = part.endsWith('Z')
  const points: [number, number][] = []
  for (const pair of part.replace('Z', '').split('L')) {
    const [x, y] = pair.split(',').map(number => Math.round(Number(number))) as [number, number]
    const last = points.at(-1),
      before = points.at(-2)
    if (last && (last[0] - x) ** 2 + (last[1] - y) ** 2 < nearPx2) continue
    // A point on the straight way between its neighbours says nothing
    if (
      last &&
      before &&
      (last[0] - before[0]) * (y - last[1]) === (last[1] - before[1]) * (x - last[0]) &&
      (last[0] - before[0]) * (x - last[0]) + (last[1] - before[1]) * (y - last[1]) > 0
    )
      points.pop()
    points.push([x, y])
  }
  const xs = points.map(([x]) => x),
    ys = points.map(([, y]) => y)
  if (points.length < 2 || Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys) < LEAST_PX) return ''
  const [first, ...rest] = points
  let [x, y] = first!
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - x},${nextY - y}`
    x = nextX
    y = nextY
    return step
  })
  return `M${first![0]},${first![1]}l${steps.join(' ').replaceAll(',-', '-').replaceAll(' -', '-')}${isRing ? 'z' : ''}`
}
