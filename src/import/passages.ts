// The words of an item as a passage of a text, in pieces that a story can quote.

/** What the schema takes (story-schema.ts), in UTF-16 units. */
export const MOST_OF_QUOTE = 1500

/** Pieces of at most 1500 units, that end at the end of a line, of a sentence or of a word, whichever comes last. */
export function toPieces(passage: string): string[] {
  const pieces: string[] = []
  let rest = passage.trim()
  while (rest.length > MOST_OF_QUOTE) {
    const end = findEnd(rest)
    pieces.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return [...pieces, rest]
}

function findEnd(text: string): number {
  const piece = text.slice(0, MOST_OF_QUOTE)
  const least = MOST_OF_QUOTE / 3
  for (const mark of [/\n(?!.*\n)/su, /[.!?…。]["”’)]*\s(?!.*[.!?…。]["”’)]*\s)/su, /\s(?!.*\s)/su]) {
    const match = mark.exec(piece)
    if (match && match.index >= least) return match.index + match[0].length
  }
  return MOST_OF_QUOTE - (/[\ud800-\udbff]$/.test(piece) ? 1 : 0)
}
