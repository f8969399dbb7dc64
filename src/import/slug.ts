// Ids in kebab-case that are not taken.

const MOST = 60
/** Keys that a story file must not have (located-json.ts). */
const RESERVED = ['constructor', 'prototype']

/** `'Élan vital!'` is `elan-vital`; empty for what has no Latin letters and digits. */
export const toSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '')

/** Gives a slug of the first text that has one, with a number behind it where it is taken. */
export function createIds(fallback: string): (...texts: readonly (string | undefined)[]) => string {
  const counts = new Map<string, number>()
  const taken = new Set(RESERVED)
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
