// The words around a spot of an article, for a card.
import type { Spot } from '../../desk/spots.ts'
import { createTextUnits } from '../../desk/text-units.ts'

/** On each side, UTF-16 units. */
const REACH = 150

export interface Context {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** No further than the paragraph, and from the start of a sentence where one is near. */
export function toContext(text: string, spot: Pick<Spot, 'start' | 'end'>): Context {
  const { toUnit } = createTextUnits(text)
  const [start, end] = [toUnit(spot.start), toUnit(spot.end)]
  const head = /^\s*[^\r\n]*/.exec(text)![0].length
  const before =
    /(?:^|\n[ \t]*\n)?((?:(?!\n\s*\n)[^])*)$/.exec(
      text.slice(Math.max(head < start ? head : 0, start - REACH), start),
    )?.[1] ?? ''
  const after = /^(?:(?!\r?\n\s*\n)[^])*/.exec(text.slice(end, end + REACH))?.[0] ?? ''
  const sentence = /(?:[^]*[.!?…]["”’»)]?\s+|^)(\S[^]*)$/.exec(before)?.[1]
  const isCutBefore = start > REACH && before.length === REACH && sentence === before
  const stop = /^[^]*?[.!?…]["”’»)]?(?=\s)/.exec(after)?.[0]
  const isCutAfter = stop === undefined && after.length === REACH
  return {
    before: `${isCutBefore ? '… ' : ''}${toPlain(isCutBefore ? before.replace(/^\S*\s/, '') : (sentence ?? before))}`,
    words: toPlain(text.slice(start, end)),
    after: toPlain(stop ?? (isCutAfter ? `${after.replace(/\s\S*$/, '')} …` : after)),
  }
}

/** A quote that stands for itself. */
export const toQuoted = ({ text }: Pick<Spot, 'text'>): Context => ({ before: toPlain(text), words: '', after: '' })

const toPlain = (text: string): string => text.replace(/\s+/g, ' ')
