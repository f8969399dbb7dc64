// Everything there is to draw on the time axis, in px, computed from the story's stops and the width alone: no state,
// no DOM.
import type { Stop } from '../../model/stops.ts'
import type { When } from '../../model/when.ts'
import { toBars, type Bar } from './axis-bars.ts'
import { findNoteSide, toCaptions, type AxisWords, type Break, type Caption } from './axis-captions.ts'
import { toMarks, type Column, type DatedEvents, type Mark } from './axis-marks.ts'
import { toPublications, type Publication } from './axis-publications.ts'
import { BREAK_PX, toAxisScale, type AxisKind, type Segment } from './axis-scale.ts'
import { toSlotTicks } from './axis-slot-ticks.ts'
import { thinTicks, toTicks, type Tick } from './axis-ticks.ts'

export interface AxisInput {
  readonly stops: readonly Stop[]
  readonly events: DatedEvents
  /** When the story's articles came out. */
  readonly published: readonly When[]
  readonly kind: AxisKind
  readonly widthPx: number
  /** Size of the labels. */
  readonly textPx: number
  readonly words: AxisWords
}

export interface AxisLayout {
  readonly kind: AxisKind
  readonly widthPx: number
  /** Ends of the line. */
  readonly x0: number
  readonly x1: number
  readonly segments: readonly Segment[]
  readonly places: readonly number[]
  readonly truths: readonly number[]
  readonly breaks: readonly Break[]
  readonly ticks: readonly Tick[]
  readonly bars: readonly Bar[]
  /** One for each event; with many events, columns in their place. */
  readonly marks: readonly Mark[]
  readonly columns: readonly Column[]
  /** Where each publication ends, at the latest. */
  readonly published: readonly Publication[]
  /** Over the axis: gaps and publication, as far as they find room. */
  readonly captions: readonly Caption[]
  /** The end of the line of years at which there is room to say that the axis is not to scale, if it is not. */
  readonly note: 'start' | 'end' | undefined
}

const LEAST_WIDTH_PX = 120

/** Of a story without a date. */
const NOTHING = {
  segments: [],
  places: [],
  truths: [],
  breaks: [],
  ticks: [],
  bars: [],
  marks: [],
  columns: [],
  published: [],
  captions: [],
  note: undefined,
}

export function toAxisLayout({
  stops,
  events,
  published,
  kind,
  widthPx: givenPx,
  textPx,
  words,
}: AxisInput): AxisLayout {
  const widthPx = Math.max(LEAST_WIDTH_PX, givenPx)
  if (stops.length === 0) return { kind, widthPx, x0: 0, x1: widthPx, ...NOTHING }
  const scale = toAxisScale(stops, kind, widthPx)
  const { segments, places, truths, toX } = scale
  const breaks = toBreaks(stops, segments, kind, words)
  const ticks =
    kind === 'slots'
      ? toSlotTicks(stops, places, words)
      : segments.flatMap(({ from, to }) => toTicks(from, to, toX, words, textPx))
  const thinned = thinTicks(ticks, widthPx, words, textPx)
  const publications = toPublications(published, stops, scale)
  return {
    kind,
    widthPx,
    x0: segments[0]!.x0,
    x1: segments.at(-1)!.x1,
    segments,
    places,
    truths,
    breaks,
    ticks: thinned,
    bars: toBars(stops, scale),
    ...toMarks(stops, places, events),
    published: publications,
    captions: toCaptions(
      publications.map(({ x }) => x),
      breaks,
      widthPx,
      textPx,
      words,
    ),
    note:
      breaks.length || (kind === 'slots' && stops.length > 2)
        ? findNoteSide(thinned, widthPx, textPx, words)
        : undefined,
  }
}

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
