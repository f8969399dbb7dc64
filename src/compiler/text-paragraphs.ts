// The paragraphs of a text: its lines, those joined that were broken at a width.
import { createApartTest } from './boilerplate.ts'
import { findWraps } from './find-wraps.ts'
import { toTextLines } from './text-lines.ts'
import type { Article } from '../model/story.ts'

export interface TextParagraph {
  /** Of its first line, from 1. */
  readonly line: number
  /** Offset of its first code point. */
  readonly start: number
  /** As received, with the breaks between its lines. */
  readonly text: string
}

/** Blank lines too: joined with their breaks they give the text back. */
export function toTextParagraphs(
  article: Pick<Article, 'headline' | 'boilerplate'>,
  points: readonly string[],
): TextParagraph[] {
  const lines = toTextLines(points)
  const wraps = new Set(findWraps(lines, createApartTest(article)))
  const paragraphs: TextParagraph[] = []
  let first = 0
  for (const [number, { end }] of lines.entries()) {
    if (wraps.has(end)) continue
    const { start } = lines[first]!
    paragraphs.push({ line: first + 1, start, text: points.slice(start, end).join('') })
    first = number + 1
  }
  return paragraphs
}
