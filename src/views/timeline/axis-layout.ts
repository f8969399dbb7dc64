// Everything there is to draw on the time axis, in px, computed from the story's stops and the width alone: no state,
// no DOM.
import type { StoryEvent } from '../../model/story.ts'
import type { Stop } from '../../model/stops.ts'
import type { When } from '../../model/when.ts'
import type { Axis } from '../../model/permalink.ts'
import { toBand } from './axis-band.ts'
import { toBars, type Bar } from './axis-bars.ts'
import { toCaptions, type AxisWords, type Band, type Break, type Caption } from './axis-captions.ts'
import { CLEAR_PX, toHeights, toRowPx, type AxisHeights } from './axis-heights.ts'
import { toLabels, type Label, type LabelRoom } from './axis-labels.ts'
import { toMarks, toStackHeight, type Column, type Mark } from './axis-marks.ts'
import { BREAK_PX, END_PX, toAxisScale, type AxisKind, type Segment } from './axis-scale.ts'
import { toSlotTicks } from './axis-slot-ticks.ts'
import { thinTicks, toTicks, type Tick } from './axis-ticks.ts'
import { rankEvents, toName } from './event-name.ts'

export interface AxisInput {
  readonly stops: readonly Stop[]
  readonly events: ReadonlyMap<string, StoryEvent>
  /** When the story's articles came out. */
  readonly published: readonly When[]
  readonly axis: Axis
  readonly widthPx: number
  /** Size of the words. */
  readonly textPx: number
  /** For words over the line; with two, the axis is a narrow one. */
  readonly rows: number
  /** Mirrored, for scripts that run from right to left. */
  readonly rtl: boolean
  readonly words: AxisWords
}

export interface AxisLayout extends LabelRoom {
  readonly kind: AxisKind
  readonly rtl: boolean
  readonly y: AxisHeights
  /** How high over the line dots and columns may reach. */
  readonly stackPx: number
  /** Ends of the line. */
  readonly x0: number
  readonly x1: number
  readonly segments: readonly Segment[]
  readonly places: readonly number[]
  readonly breaks: readonly Break[]
  readonly ticks: readonly Tick[]
  /** By stop. */
  readonly bars: readonly (Bar | undefined)[]
  /** One for each event; with many events, columns in their place. */
  readonly marks: readonly Mark[]
  readonly columns: readonly Column[]
  /** Names that stand while none that is asked for covers them; an axis of slots has none. */
  readonly labels: readonly Label[]
  /** Of gaps, as far as they find room. */
  readonly captions: readonly Caption[]
  readonly band: Band | undefined
}

const LEAST_WIDTH_PX = 120
/** What a finger needs. */
const LEAST_SLOT_PX = 24

export function toAxisLayout(input: AxisInput): AxisLayout {
  const { stops, events, published, axis, textPx, rows, rtl, words } = input
  const widthPx = Math.max(LEAST_WIDTH_PX, input.widthPx)
  const isSlots = axis === 'auto' && rows === 2 && stops.length * LEAST_SLOT_PX <= widthPx - 2 * END_PX
  const kind: AxisKind = isSlots ? 'slots' : axis
  const stackPx = CLEAR_PX + (rows - 1) * toRowPx(textPx)
  const size = { kind, widthPx, textPx, rows, rtl, stackPx, y: toHeights(rows, textPx) }
  if (stops.length === 0) return { ...size, x0: 0, x1: widthPx, ...NOTHING }
  const scale = toAxisScale(stops, kind, widthPx)
  const { segments, places, toX } = scale
  const breaks = toBreaks(stops, segments, kind, words)
  const ticks = isSlots
    ? toSlotTicks(stops, places, widthPx, words, textPx)
    : thinTicks(
        segments.flatMap(({ from, to }) => toTicks(from, to, toX, words, textPx)),
        widthPx,
        words,
        textPx,
      )
  const { marks, columns } = toMarks(stops, places, events)
  const room = { widthPx, textPx, rows, stacks: toStacks(marks, columns, stackPx) }
  return {
    ...size,
    ...room,
    x0: segments[0]!.x0,
    x1: segments.at(-1)!.x1,
    segments,
    places,
    breaks,
    ticks,
    bars: toBars(stops, scale),
    marks,
    columns,
    labels: isSlots ? [] : toLabels(toNamed(stops, places, events, columns.length > 0), room),
    ...toCaptions(
      ticks,
      breaks,
      toBand(published, stops, scale),
      widthPx,
      textPx,
      words,
      isSlots ? 0.5 : 1,
      isSlots ? toPlanned(stops, places, events) : [],
    ),
  }
}

/** Of a story without a date. */
const NOTHING = {
  segments: [],
  places: [],
  breaks: [],
  ticks: [],
  bars: [],
  marks: [],
  columns: [],
  stacks: [],
  labels: [],
  captions: [],
  band: undefined,
}

/** Where a hollow dot stands. A narrow page has its key folded away. */
const toPlanned = (stops: readonly Stop[], places: readonly number[], events: AxisInput['events']): number[] =>
  places.filter((_, index) => stops[index]!.events.every(id => events.get(id)!.status === 'planned'))

/** The events that may have words, the most telling first: of those counted in columns only the key events. */
function toNamed(stops: readonly Stop[], places: readonly number[], events: AxisInput['events'], isMany: boolean) {
  const isNamed = (id: string): boolean => !isMany || events.get(id)!.weight === 'key'
  const named = stops.flatMap((stop, index) =>
    stop.events.filter(isNamed).map(id => ({ ...events.get(id)!, at: places[index]! })),
  )
  return rankEvents(named).map(event => ({ id: event.id, text: toName(event), at: event.at }))
}

const toStacks = (marks: readonly Mark[], columns: readonly Column[], stackPx: number): LabelRoom['stacks'] => [
  ...marks.flatMap(({ x, row, rows }) =>
    row > 0 && row === rows - 1 ? [{ x, height: toStackHeight(rows, stackPx) }] : [],
  ),
  ...columns.map(({ x0, x1, share }) => ({ x: (x0 + x1) / 2, height: share * stackPx })),
]

function toBreaks(stops: readonly Stop[], segments: readonly Segment[], kind: AxisKind, words: AxisWords): Break[] {
  return segments.slice(1).map((segment, index) => {
    const before = segments[index]!
    const from = Math.floor(stops[before.last]!.anchor),
      to = Math.floor(stops[segment.first]!.anchor)
    return {
      x: (before.x1 + segment.x0) / 2,
      widthPx: kind === 'slots' ? 0 : BREAK_PX,
      from,
      to,
      text: words.gap(from, to),
    }
  })
}
