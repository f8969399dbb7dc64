// The words by which a note names an event that has nothing of its own to be named by.
import { toPlain } from '../../compiler/unique-quote.ts'
import type { Span } from '../types.ts'

/** UTF-16 units. */
const MOST = 40

/** Its verb as printed, else the first words. They stand in the text, so that the note has a ground in it. */
export function toVerbWords(text: string, verb?: Pick<Span, 'text'>): string {
  const plain = toPlain(text)
  if (verb && verb.text !== '') return verb.text
  const first = plain.slice(0, MOST)
  const end = plain.length > MOST ? first.lastIndexOf(' ') : first.length
  return first
    .slice(0, end > 0 ? end : MOST)
    .replace(/["“”„«»]/gu, '')
    .trim()
}
