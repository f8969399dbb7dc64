// The lines between countries, sorted by how they are drawn: agreed, disputed, or the Military Demarcation Line.
import type { Feature, MultiLineString, Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { BorderKind } from '../../views/map/line-widths.ts'
import { DISPUTED_BORDERS, type Box, type DisputedBorder } from './disputed-borders.ts'
import { cutLines } from './cut-at-antimeridian.ts'
import { toIso, type Atlas } from './world-atlas.ts'

export interface BorderProperties {
  readonly kind: BorderKind
}

const DRAWN = DISPUTED_BORDERS.filter(({ pairs }) => pairs.length)
const entryByPair = new Map(DRAWN.flatMap(entry => entry.pairs.map(([a, b]) => [toPair(a, b), entry] as const)))

/** One feature for each kind of line. */
export function toBorderFeatures(atlas: Atlas): Feature<MultiLineString, BorderProperties>[] {
  const linesOf = (entry: DisputedBorder | undefined) =>
    cutLines(
      mesh(
        atlas,
        atlas.objects.countries,
        (a, b) => toIso(a) !== toIso(b) && entryByPair.get(toPair(toIso(a), toIso(b))) === entry,
      ),
    )

  const lines: Record<BorderKind, Position[][]> = { international: linesOf(undefined), disputed: [], mdl: [] }
  for (const entry of DRAWN) {
    const { inside, outside } = splitLines(linesOf(entry), entry.within)
    lines[entry.kind].push(...inside)
    lines.international.push(...outside)
  }
  return (['international', 'disputed', 'mdl'] as const).map(kind => ({
    type: 'Feature',
    properties: { kind },
    geometry: { type: 'MultiLineString', coordinates: lines[kind] },
  }))
}

function toPair(isoA: string, isoB: string): string {
  return [isoA, isoB].sort().join(' ')
}

/** A segment belongs to the box that its middle lies in. */
function splitLines(
  lines: readonly Position[][],
  box: Box | undefined,
): { inside: Position[][]; outside: Position[][] } {
  const inside: Position[][] = []
  const outside: Position[][] = []
  for (const line of lines) {
    let side: Position[][] | undefined
    for (const [i, end] of line.entries()) {
      const start = line[i - 1]
      if (!start) continue
      const sideHere = isWithin(start, end, box) ? inside : outside
      if (side === sideHere) side.at(-1)?.push(end)
      else sideHere.push([start, end])
      side = sideHere
    }
  }
  return { inside, outside }
}

function isWithin([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position, box: Box | undefined): boolean {
  if (!box) return true
  const [west, south, east, north] = box
  const lng = (lngA + lngB) / 2
  const lat = (latA + latB) / 2
  return lng >= west && lng <= east && lat >= south && lat <= north
}
