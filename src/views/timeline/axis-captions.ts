// The small print under the dates: what is planned, how long each gap is that was cut, and when the articles came out.
import type { Day } from '../../model/calendar.ts'
import { toTextWidth } from '../map/text-width.ts'
import { findRoom, type Span } from './find-room.ts'
import type { Tick, TickWords } from './axis-ticks.ts'

export interface AxisWords extends TickWords {
  /** "4 years 8 months" */
  gap(from: Day, to: Day): string
  /** "4 years 8 months later" */
  later(gap: string): string
  /** "Articles published" */
  readonly published: string
  /** "planned" */
  readonly planned: string
}

/** A cut in the axis between two stops; `from` and `to` are their days. */
export interface Break {
  readonly x: number
  readonly widthPx: number
  readonly from: Day
  readonly to: Day
  readonly text: string
}

export interface Caption {
  /** Middle of the text, in px. */
  readonly x: number
  readonly text: string
}

/** From the first publication to the last, with its words. */
export interface Band {
  readonly x0: number
  readonly x1: number
  readonly caption: Caption
}

/** More than between words, for they are of different things. */
const APART_PX = 6

/**
 * As near to what they name as there is room for, none over another or over a year: places of plans, gaps by length,
 * then the band. A gap whose words find no room is told to assistive technology alone; a band without words says
 * nothing: it is left out.
 * The words of a gap stand aside of their cut by `mostAside` at most, in parts of half their width.
 */
export function toCaptions(
  ticks: readonly Tick[],
  breaks: readonly Break[],
  band: Span | undefined,
  widthPx: number,
  textPx: number,
  words: AxisWords,
  mostAside: number,
  planned: readonly number[],
): { captions: Caption[]; band: Band | undefined } {
  const taken: Span[] = ticks.flatMap(({ x, year }) => (year === undefined ? [] : [toSpan(x, year, textPx)]))
  const place = (text: string, want: number, toReach: (half: number) => number): Caption | undefined => {
    const half = toTextWidth(text, textPx) / 2
    const x = findRoom(taken, half, want, toReach(half), widthPx)
    if (x === undefined) return undefined
    taken.push([x - half - APART_PX, x + half + APART_PX])
    return { x: Math.round(x * 10) / 10, text }
  }
  const captions = [
    ...planned.toReversed().flatMap(x => place(words.planned, x, half => half) ?? []),
    ...[...breaks]
      .sort((a, b) => b.to - b.from - (a.to - a.from))
      .flatMap(({ x, text }) => place(words.later(text), x, half => half * mostAside) ?? []),
  ]
  const caption = band && place(words.published, (band[0] + band[1]) / 2, half => (band[1] - band[0]) / 2 + half)
  return { captions: captions.sort((a, b) => a.x - b.x), band: caption && { x0: band[0], x1: band[1], caption } }
}

function toSpan(x: number, text: string, textPx: number): Span {
  const half = toTextWidth(text, textPx) / 2
  return [x - half - APART_PX, x + half + APART_PX]
}
