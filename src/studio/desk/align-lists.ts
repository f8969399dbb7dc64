// Which entries of a list are those of another: the same ones, then those of one id, then those between them in order.
import type { Json } from '../../compiler/story-json.ts'

export interface Aligned {
  /** Indexes in both, in order. */
  readonly pairs: readonly (readonly [at: number, to: number])[]
  /** Indexes in the first. */
  readonly removed: ReadonlySet<number>
  /** Entries of the second by the index in the first that they follow: -1, an entry that stays, or the last one. */
  readonly added: ReadonlyMap<number, readonly Json[]>
}

export function alignLists(one: readonly Json[], other: readonly Json[]): Aligned {
  const [from, to] = [one.map(toKey), other.map(toKey)]
  const anchors = [...findAnchors(from, to), [one.length, other.length] as const]
  const pairs: (readonly [number, number])[] = []
  const removed = new Set<number>()
  const added = new Map<number, readonly Json[]>()
  let [at, next] = [0, 0]
  for (const [end, stop] of anchors) {
    // Between two that stand in both, as many as both have are one another.
    while (at < end && next < stop) pairs.push([at++, next++])
    if (next < stop) added.set(pairs.at(-1)?.[0] ?? -1, other.slice(next, stop))
    for (; at < end; at++) removed.add(at)
    if (end < one.length) pairs.push([end, stop])
    ;[at, next] = [end + 1, stop + 1]
  }
  return { pairs, removed, added }
}

/** What an entry is known again by. */
function toKey(value: Json): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? `id ${id}` : JSON.stringify(value)
}

/** Pairs of indexes with one key, growing in both: keys that stand once in each, in the order of the first. */
function findAnchors(from: readonly string[], to: readonly string[]): (readonly [number, number])[] {
  const [once, twice] = [toPlaces(from), toPlaces(to)]
  const pairs = from.flatMap((key, at) => {
    const place = twice.get(key)
    return once.get(key) !== -1 && place !== undefined && place !== -1 ? [[at, place] as const] : []
  })
  return findLongestRise(pairs)
}

/** Where each key stands; -1 for one that stands twice. */
function toPlaces(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [at, key] of keys.entries()) places.set(key, places.has(key) ? -1 : at)
  return places
}

/** As many as can be kept with their second numbers rising. */
function findLongestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = []
  const before: (number | undefined)[] = []
  for (const [index, [, to]] of pairs.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < to) low = middle + 1
      else high = middle
    }
    before[index] = tails[low - 1]
    tails[low] = index
  }
  const kept: (readonly [number, number])[] = []
  for (let index = tails.at(-1); index !== undefined; index = before[index]) kept.push(pairs[index]!)
  return kept.reverse()
}
