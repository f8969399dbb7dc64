// Names round their marks: moved, shortened or left out, never over a mark or another name.
import type { Point, Size } from './camera.ts'
import { meets, type Rect } from './place-labels.ts'

/** A line of a name, in pixels. */
export interface Line {
  readonly text: string
  /** BCP 47, of the text where it is not the page's. */
  readonly lang?: string | undefined
  /** Words of the page before and after the text. */
  readonly around: readonly [before: string, after: string]
  readonly widthPx: number
  readonly heightPx: number
  /** Not the name itself, but what is said of it. */
  readonly isWords: boolean
}

export interface Named {
  readonly id: string
  /** Where the name may stand beside: the place; of a line its ends and its middle. */
  readonly spots: readonly Point[]
  /** Half the side of the sign. */
  readonly reachPx: number
  /** What may be written, the fullest first, the least last. */
  readonly forms: readonly (readonly Line[])[]
  /** The name of an area stands on its spots, and not beside them. */
  readonly isMiddle: boolean
  /** Written wherever it stands: the place that is told. */
  readonly isKept: boolean
}

export interface PlacedName {
  readonly id: string
  readonly lines: readonly Line[]
  /** Where the text begins, ends or has its middle, and the base of its first line. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly rect: Rect
}

const GAP_PX = 4
/** Ways round a mark: beside it, under or over it, beside it and down or up. */
const WAYS: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
]

const IN_THE_MIDDLE: typeof WAYS = [[0, 0]]

/** In the order of importance. */
export type PlacedNames = ReadonlyMap<Named, PlacedName>

/** Names alone. `named` in the order of importance; `taken` is what no name may cover, marks among it. */
export function placeNames(named: readonly Named[], size: Size, taken: readonly Rect[]): PlacedNames {
  const placed = new Map<Named, PlacedName>()
  const used = [...taken]
  for (const name of named) {
    const found = findFree(name, false, size, used) ?? (name.isKept ? toKept(name, size) : undefined)
    if (!found) continue
    placed.set(name, found)
    used.push(found.rect)
  }
  return placed
}

/** What is said beside names, after all of them: no place goes nameless for the words of another. */
export function addWords(names: PlacedNames, size: Size, taken: readonly Rect[]): PlacedNames {
  const placed = new Map(names)
  for (const name of names.keys()) {
    if (!name.forms.some(hasWords)) continue
    const used = [...taken, ...[...placed].flatMap(([other, { rect }]) => (other === name ? [] : [rect]))]
    const found = findFree(name, true, size, used)
    if (found) placed.set(name, found)
  }
  return placed
}

const hasWords = (lines: readonly Line[]): boolean => lines.some(({ isWords }) => isWords)

/** The first of its forms and places that is free; `isWorded` forms, or those of the name alone. */
function findFree(name: Named, isWorded: boolean, size: Size, used: readonly Rect[]): PlacedName | undefined {
  for (const lines of name.forms) {
    if (hasWords(lines) !== isWorded) continue
    for (const at of name.spots)
      for (const way of name.isMiddle ? IN_THE_MIDDLE : WAYS) {
        const placed = toPlaced(name, at, lines, way)
        if (isInside(placed.rect, size) && !used.some(other => meets(placed.rect, other))) return placed
      }
  }
  return undefined
}

function toPlaced(
  { id, reachPx }: Named,
  at: Point,
  lines: readonly Line[],
  [dx, dy]: readonly [number, number],
): PlacedName {
  const width = Math.max(...lines.map(({ widthPx }) => widthPx)),
    height = lines.reduce((sum, { heightPx }) => sum + heightPx, 0)
  const awayPx = 1 + (dx === 0 ? reachPx : 0) // beside its mark a name need not be clear of it above or below, too
  const x = at[0] + dx * (reachPx + GAP_PX),
    top = dy === 0 ? at[1] - lines[0]!.heightPx / 2 : dy > 0 ? at[1] + awayPx : at[1] - awayPx - height
  const left = dx > 0 ? x : dx < 0 ? x - width : x - width / 2
  return {
    id,
    lines,
    x,
    y: top + lines[0]!.heightPx * 0.78,
    anchor: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle',
    rect: { left, right: left + width, top, bottom: top + height },
  }
}

/** Beside its mark, the name alone, pushed inside of the map. */
function toKept(name: Named, size: Size): PlacedName {
  const [right, left] = ([1, -1] as const).map(way => toPlaced(name, name.spots[0]!, name.forms.at(-1)!, [way, 0]))
  const placed = right!.rect.right <= size.width ? right! : left!
  const { left: x0, right: x1, top: y0, bottom: y1 } = placed.rect
  const toMove = (from: number, to: number, most: number) =>
    Math.max(0, GAP_PX - from) - Math.max(0, to - most + GAP_PX)
  const dx = toMove(x0, x1, size.width),
    dy = toMove(y0, y1, size.height)
  const rect = { left: x0 + dx, right: x1 + dx, top: y0 + dy, bottom: y1 + dy }
  return { ...placed, x: placed.x + dx, y: placed.y + dy, rect }
}

export const isInside = ({ left, right, top, bottom }: Rect, { width, height }: Size): boolean =>
  left >= GAP_PX && right <= width - GAP_PX && top >= GAP_PX && bottom <= height - GAP_PX
