// Ids for a story and its parts out of its words.
import { isId } from '../../compiler/id.ts'
import { foldName } from '../gazetteer/fold.ts'

const SMALL = new Set('a an the of to in on at by for from with and or as is are was were his her its their'.split(' '))
const MOST = 60
/** Keys that a story file must not have (located-json.ts). */
const RESERVED = ['constructor', 'prototype']

/** The words that say something, as many as there is room for; empty where no letter is Latin. An id stays as it is. */
export function toSlug(text: string): string {
  if (isId(text) && text.length <= MOST) return text
  // In "floods.draft" a point parts words, in "U.S." it does not.
  const words = foldName(text.replace(/(?<=\p{L}{2})\.(?=\p{L}{2})/gu, ' '))
    .replace(/['’]s\b|['’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
  const telling = words.filter(word => !SMALL.has(word))
  let slug = ''
  for (const word of telling.length > 0 ? telling : words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > MOST) return slug || word.slice(0, MOST)
    slug = longer
  }
  return slug
}

/** Gives the slug of the first text that has one, with a number behind it where it is taken. */
export type ToId = (...texts: readonly (string | undefined)[]) => string

/** `fallback` is the id of what has no slug. */
export function createIds(fallback: string, others: Iterable<string> = []): ToId {
  const counts = new Map<string, number>()
  const taken = new Set([...RESERVED, ...others])
  return (...texts) => {
    const slug = texts.map(text => toSlug(text ?? '')).find(each => each !== '') ?? fallback
    let id = slug
    for (let count = counts.get(slug) ?? 1; taken.has(id); count += 1) {
      counts.set(slug, count + 1)
      id = `${slug}-${count + 1}`
    }
    taken.add(id)
    return id
  }
}
