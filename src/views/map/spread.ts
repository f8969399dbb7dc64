// Moves marks and their names apart until none covers another; a hairline leads from each back to its place.
import type { Point, Size } from './camera.ts'

export interface Spreadable {
  readonly id: string
  /** Where the place is, in pixels. */
  readonly at: Point
  /** Width of the name beside the mark, in pixels. */
  readonly labelPx: number
}

export interface Placed {
  readonly id: string
  /** Where the mark is drawn. */
  readonly x: number
  readonly y: number
  /** Side of the mark on which its name stands; `none` where there is no room for it. */
  readonly side: 'left' | 'right' | 'none'
}

/** Half the side of the square that a mark keeps for itself: a 24 px target, the least that WCAG 2.5.8 allows. */
export const MARK_HALF_PX = 12
const LABEL_GAP_PX = 2
const EDGE_PX = 4
/** Steps in which marks are drawn home as they are pushed apart, and steps in which they are only pushed. */
const DRAWN_STEPS = 60
const FREE_STEPS = 120

interface Body {
  readonly id: string
  readonly home: Point
  labelPx: number
  side: Placed['side']
  x: number
  y: number
}

const left = (body: Body) => body.x - MARK_HALF_PX - (body.side === 'left' ? body.labelPx + LABEL_GAP_PX : 0)
const right = (body: Body) => body.x + MARK_HALF_PX + (body.side === 'right' ? body.labelPx + LABEL_GAP_PX : 0)

/**
 * Places marks in a map of `size` pixels, or in the part of it that no card covers. Marks that crowd one spot are set
 * out on both sides of it, north to south,
 * like the callouts of a printed map; `corner`, at the top left, is kept free for the map's buttons.
 * Deterministic: the same input gives the same picture.
 */
export function spreadMarks(
  marks: readonly Spreadable[],
  size: Size,
  corner: Size = { width: 0, height: 0 },
): Placed[] {
  const bodies = marks
    .map((mark): Body => ({
      id: mark.id,
      home: mark.at,
      labelPx: mark.labelPx,
      side: 'right',
      x: mark.at[0],
      y: mark.at[1],
    }))
    .sort((a, b) => a.home[1] - b.home[1] || (a.id < b.id ? -1 : 1))
  for (const body of bodies) body.side = chooseSide(body, bodies, size)
  relax(bodies, size, corner)
  // A name that still covers something is left out, the longest first; its mark keeps it for assistive technology and
  // on focus.
  for (const body of bodies.toSorted((a, b) => b.labelPx - a.labelPx))
    if (bodies.some(other => other !== body && other.side !== 'none' && overlap(body, other))) body.side = 'none'
  relax(bodies, size, corner)
  const placed = new Map(bodies.map(({ id, x, y, side }) => [id, { id, x, y, side }]))
  return marks.map(mark => placed.get(mark.id)!)
}

/** Away from the neighbours: west of their middle to the left, east of it to the right, unless the map ends there. */
function chooseSide(body: Body, bodies: readonly Body[], size: Size): Placed['side'] {
  const near = bodies.filter(
    other => Math.abs(other.home[0] - body.home[0]) < 90 && Math.abs(other.home[1] - body.home[1]) < 60,
  )
  const middle = near.reduce((sum, other) => sum + other.home[0], 0) / near.length
  const room = body.labelPx + MARK_HALF_PX + EDGE_PX
  const fitsLeft = body.home[0] - room >= 0,
    fitsRight = body.home[0] + room <= size.width
  const preferred = near.length > 1 && body.home[0] < middle ? 'left' : 'right'
  if (preferred === 'left') return fitsLeft ? 'left' : fitsRight ? 'right' : 'none'
  return fitsRight ? 'right' : fitsLeft ? 'left' : 'none'
}

function overlap(a: Body, b: Body): { x: number; y: number } | undefined {
  const x = Math.min(right(a), right(b)) - Math.max(left(a), left(b))
  const y = 2 * MARK_HALF_PX - Math.abs(a.y - b.y)
  return x > 0.01 && y > 0.01 ? { x, y } : undefined
}

function relax(bodies: readonly Body[], size: Size, corner: Size): void {
  for (let step = 0; step < DRAWN_STEPS + FREE_STEPS; step++) {
    let moved = false
    for (const body of bodies) {
      if (step >= DRAWN_STEPS) continue
      body.x += (body.home[0] - body.x) * 0.04
      body.y += (body.home[1] - body.y) * 0.04
    }
    for (let i = 0; i < bodies.length; i++)
      for (let j = i + 1; j < bodies.length; j++) {
        const a = bodies[i]!,
          b = bodies[j]!,
          over = overlap(a, b)
        if (!over) continue
        moved = true
        if (over.y <= over.x) {
          // `a` lies north of `b`: the order of the places is the order of their names
          a.y -= over.y / 2
          b.y += over.y / 2
        } else {
          const west = left(a) + right(a) <= left(b) + right(b) ? 1 : -1
          a.x -= (over.x / 2) * west
          b.x += (over.x / 2) * west
        }
      }
    for (const body of bodies) keepInside(body, size, corner)
    if (!moved && step >= DRAWN_STEPS) break
  }
}

/** Only a mark whose place is in the frame is kept in it; the others leave with their place. */
function keepInside(body: Body, size: Size, corner: Size): void {
  const [x, y] = body.home
  if (x < 0 || y < 0 || x > size.width || y > size.height) return
  body.x += Math.max(0, EDGE_PX - left(body)) - Math.max(0, right(body) - size.width + EDGE_PX)
  if (body.y - MARK_HALF_PX < corner.height) body.x += Math.max(0, corner.width - left(body))
  body.y += Math.max(0, EDGE_PX + MARK_HALF_PX - body.y) - Math.max(0, body.y + MARK_HALF_PX - size.height + EDGE_PX)
}
