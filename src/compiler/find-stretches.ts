// Where a stretch stands in a folded text. A long one is asked for each of its quotes: it is passed over once, and then
// only the places of the rarest word of a quote are looked at.
import type { FoldedText } from './fold-text.ts'

/** Units. Passing over a shorter text costs less than knowing its words. */
const LEAST_LONG = 20_000
const WORD = /[\p{L}\p{N}]+/gu

/** Every place, overlapping ones too, in order; each is looked for when it is asked for. */
export function findStretches(folded: FoldedText, wanted: string): Iterable<number> {
  // Those at its ends may go on in the text.
  const words =
    folded.text.length < LEAST_LONG
      ? []
      : [...wanted.matchAll(WORD)].filter(({ 0: word, index }) => index > 0 && index + word.length < wanted.length)
  return words.length > 0 ? passPlaces(folded, wanted, words) : passOver(folded.text, wanted)
}

function* passOver(text: string, wanted: string): Iterable<number> {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) yield at
}

function* passPlaces(folded: FoldedText, wanted: string, words: readonly RegExpExecArray[]): Iterable<number> {
  const index = toIndex(folded)
  const known = words.map(({ 0: word, index: at }) => ({ at, places: index.get(word) ?? [] }))
  const { at, places } = known.reduce((rarest, each) => (each.places.length < rarest.places.length ? each : rarest))
  for (const place of places)
    // Before the beginning of a text `startsWith` would look at its beginning.
    if (place >= at && folded.text.startsWith(wanted, place - at)) yield place - at
}

const indexes = new WeakMap<FoldedText, ReadonlyMap<string, readonly number[]>>()

/** Where each word of the text begins. */
function toIndex(folded: FoldedText): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(folded)
  if (known) return known
  const index = new Map<string, number[]>()
  for (const { 0: word, index: at } of folded.text.matchAll(WORD)) {
    const places = index.get(word)
    if (places) places.push(at)
    else index.set(word, [at])
  }
  indexes.set(folded, index)
  return index
}
