// Ids for a story's parts out of its words.
import { foldName } from '../gazetteer/fold.ts'

const SMALL = new Set('a an the of to in on at by for from with and or as is are was were his her its their'.split(' '))

/** Kebab-case of the words that say something, at most `most` characters; empty where no letter is Latin. */
export function toSlug(text: string, most: number): string {
  const words = foldName(text)
    .replace(/['’]s\b|['’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
  const telling = words.filter(word => !SMALL.has(word))
  let slug = ''
  for (const word of telling.length > 0 ? telling : words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > most) break
    slug = longer
  }
  return slug
}

/** The id, or with the first number from 2 on that makes it new. Takes it into `taken`. */
export function toUnique(id: string, taken: Set<string>): string {
  let unique = id
  for (let number = 2; taken.has(unique); number++) unique = `${id}-${number}`
  taken.add(unique)
  return unique
}
