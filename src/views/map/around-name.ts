// The words of a tag on the rim before and after the name of its place.

/** What a pattern does not take as it stands. */
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g

/**
 * "Kim in Russia" holds the name of its place; others stand after it and the colon of the page: "Washington: Calls for
 * talks".
 */
export function toAroundName(name: string, words: string, colon: string): readonly [before: string, after: string] {
  if (words === '') return ['', '']
  const at = words.search(new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(SPECIAL, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'))
  return at < 0 ? ['', colon + words] : [words.slice(0, at), words.slice(at + name.length)]
}
