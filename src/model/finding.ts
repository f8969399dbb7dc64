// What a story found, in one sentence for the head of its page.
import type { Story } from './story.ts'

/** The most signs that a finding has: `story-schema.ts` holds authors to it. */
const MOST = 140

/** As its author wrote it; else the sentences of the dek that fit, or its first words. */
export function toFinding({ finding, dek }: Pick<Story, 'finding' | 'dek'>): string | undefined {
  return finding ?? (dek && cutText(dek))
}

/** `text` up to the last end of a sentence within the limit; without one up to the last word, and an ellipsis. */
function cutText(text: string): string {
  if (text.length <= MOST) return text
  const start = Array.from(text)
    .slice(0, MOST + 1)
    .join('')
  const sentences = /^.*(?:[.!?؟]["”’»)]*(?=\s)|[。！？][」』”]*)/su.exec(start)?.[0]
  if (sentences) return sentences
  return `${Array.from(start)
    .slice(0, MOST - 1)
    .join('')
    .replace(/[\s,;:–—-]*(?:\s\S*)?$/u, '')}…`
}
