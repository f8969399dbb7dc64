// The line of small print over the axis: when the articles came out, and how long each gap is that was cut short.
import type { Day } from '../../model/calendar.ts'
import { toTextWidth } from '../map/text-width.ts'
import type { Tick, TickWords } from './axis-ticks.ts'

export interface AxisWords extends TickWords {
  /** "4 years 8 months" */
  gap(from: Day, to: Day): string
  /** "4 years 8 months later" */
  later(gap: string): string
  readonly published: string
  /** "Gaps are cut short" */
  readonly note: string
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
  readonly kind: 'published' | 'gap'
  /** Middle of the text, in px. */
  readonly x: number
  readonly text: string
}

const GAP_PX = 8

/** Two publications nearer than this share one caption. */
const SHARED_PX = 100

/**
 * Captions as near to what they name as there is room for, none over another: publication first, then gaps by length.
 * The word for a publication ends at its mark, a gap's caption stands over it; either moves by half its width, then a
 * gap is said in fewer words, then it is left out: assistive technology is told of all.
 */
export function toCaptions(
  published: readonly number[],
  breaks: readonly Break[],
  widthPx: number,
  textPx: number,
  words: AxisWords,
): Caption[] {
  const placed: { caption: Caption; x0: number; x1: number }[] = []
  const place = (kind: Caption['kind'], at: number, text: string): boolean => {
    const half = toTextWidth(text, textPx) / 2
    if (2 * half > widthPx) return false
    for (const move of kind === 'published' ? [-half, 0, half] : [0, -half / 2, half / 2, -half, half]) {
      const x = Math.max(half, Math.min(widthPx - half, at + move))
      const [x0, x1] = [x - half - GAP_PX / 2, x + half + GAP_PX / 2]
      if (placed.some(other => x0 < other.x1 && other.x0 < x1)) continue
      placed.push({ caption: { kind, x, text }, x0, x1 })
      return true
    }
    return false
  }
  published.forEach(
    (x, index) => (index > 0 && x - published[index - 1]! < SHARED_PX) || place('published', x, words.published),
  )
  for (const { x, text } of [...breaks].sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (!place('gap', x, words.later(text))) place('gap', x, text)
  return placed.map(({ caption }) => caption).sort((a, b) => a.x - b.x)
}

/** Where on the line of the years the note has room that the axis is not to scale: at its end, or else at its start. */
export function findNoteSide(
  ticks: readonly Tick[],
  widthPx: number,
  textPx: number,
  words: AxisWords,
): 'start' | 'end' | undefined {
  const need = toTextWidth(words.note, textPx) + GAP_PX
  const years = ticks.filter(tick => tick.year !== undefined)
  const isFree = (x0: number, x1: number): boolean =>
    years.every(({ x, year }) => Math.abs(x - (x0 + x1) / 2) >= (x1 - x0 + toTextWidth(year!, textPx)) / 2)
  if (need > widthPx) return undefined
  return isFree(widthPx - need, widthPx) ? 'end' : isFree(0, need) ? 'start' : undefined
}
