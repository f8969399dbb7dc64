// How an editor's own knowledge points to the words that it is about, as the check asks of what is inferred.
import type { Value } from '../desk.ts'
import { citesOf } from '../story-value.ts'

/** UTF-16 units. */
const MOST = 60

/** The first words of the first quote, in quotation marks; “this event” where it quotes nothing. */
export function toOpeningWords(event: Value): string {
  const [first] = citesOf(event)
  // None of the quote's own quotation marks: a note's end at the first of them.
  const plain = first?.exact.split(/["“”„«»「」『』]/u).find(part => part.trim().length > 2)
  const words = plain?.trim().replace(/\s+/gu, ' ') ?? ''
  const cut = words.length > MOST ? words.slice(0, MOST).replace(/\s\S*$/u, '') : words
  return cut === '' ? 'this event' : `“${cut.replace(/[\ud800-\udbff]$/u, '')}”`
}
