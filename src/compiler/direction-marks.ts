// Marks that turn the direction of writing: one that is not closed turns what stands behind its text.

const OPENING: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
}

/** The first embedding, override or isolate (Unicode annex 9, 2.1 to 2.5) in `text` that stays open or closes none. */
export function findLooseDirection(text: string): string | undefined {
  const open: string[] = []
  for (const [mark] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (OPENING[mark]) open.push(mark)
    else if (OPENING[open.at(-1) ?? ''] === mark) open.pop()
    else return open.at(-1) ?? mark
  }
  return open[0]
}
