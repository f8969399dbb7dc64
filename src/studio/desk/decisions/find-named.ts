// What an article calls the places that an editor has made others than the clerk reads.
import { isObject } from '../../../compiler/located-json.ts'
import { foldName } from '../../../draft/gazetteer/fold.ts'
import type { Value } from '../desk.ts'
import { citesOf, hasPlace, listOf, placesOf, toText, toWhere } from '../story-value.ts'

/**
 * Ids by the folded names and phrases of the events of an article; a name of two places is neither's. `long` is `story`
 * in the long form. Without the places that are `read` in the article anyway.
 */
export function findNamed(
  story: Value,
  long: Value,
  article: string,
  read: ReadonlySet<string>,
): ReadonlyMap<string, string | undefined> {
  const named = new Map<string, string | undefined>()
  const events = listOf(long, 'events').filter(isObject)
  const wheres = events
    .filter(event => citesOf(event).some(cite => cite.article === article))
    .flatMap(event => listOf(event, 'where').map(toWhere))
  for (const where of wheres) {
    const id = where?.['place']
    if (typeof id !== 'string' || !hasPlace(story, id)) continue
    const place = placesOf(long)[id]
    for (const name of [toText(where?.['text']), isObject(place) ? toText(place['name']) : undefined]) {
      if (name === undefined) continue
      const key = foldName(name)
      named.set(key, named.has(key) && named.get(key) !== id ? undefined : id)
    }
  }
  return new Map([...named].filter(([, id]) => id !== undefined && !read.has(id)))
}
