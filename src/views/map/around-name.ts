// The words of a tag on the rim before and after the name of its place.

/** What a pattern does not take as it stands. */
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g

/** "Kim in Russia" holds the name of its place; others stand after it: "Washington: Calls for talks". */
export function toAroundName(name: string, words: string): readonly [before: string, after: string] {
  const key = `${name}\n${words}`
  const found = aroundNames.get(key) ?? cutAtName(name, words)
  aroundNames.set(key, found)
  return found
}

/** Asked for at every step, of the same tags. */
const aroundNames = new Map<string, readonly [before: string, after: string]>()

function cutAtName(name: string, words: string): readonly [before: string, after: string] {
  const at = words.search(new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(SPECIAL, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'))
  if (at >= 0) return [words.slice(0, at), words.slice(at + name.length)]
  return ['', words === '' ? '' : `: ${words}`]
}
