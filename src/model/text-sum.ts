// Whether texts are still those that they were.

/** A number that changes with any of the texts and with their order: FNV-1a over UTF-16 units, 32 bits, signed. */
export function sumTexts(texts: Iterable<string>): number {
  let sum = 0x811c9dc5
  for (const text of texts)
    for (let unit = 0; unit <= text.length; unit++)
      // a text ends with what no text holds
      sum = Math.imul(sum ^ (unit < text.length ? text.charCodeAt(unit) : 0xffff), 0x01000193)
  return sum
}
