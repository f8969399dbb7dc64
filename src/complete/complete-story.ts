// The one function that writes out the short forms of a story: a file in few words becomes the file in all words.
import type { Complete } from '../compiler/completion.ts'
import { isObject } from '../compiler/located-json.ts'
import type { Path } from '../compiler/problem.ts'
import { MOST_OF_EVENT } from '../compiler/field-schemas.ts'
import type { Article } from './articles.ts'
import { createAuthoredPath } from './authored-path.ts'
import { addSupports, createWork, findArticle } from './complete-cite.ts'
import { createFindId } from './complete-places.ts'
import { createPutRefs, type PutRefs } from './complete-refs.ts'
import { completeWhen } from './complete-when.ts'
import { addWhereBasis, nameWhere } from './complete-where.ts'
import type { PlaceData } from './place-fields.ts'
import { createPlaceNames, type PlaceNames } from './place-names.ts'
import { toQuotes } from './quotes.ts'
import { completeTable, readScope } from './story-scope.ts'
import { createTold, type Told } from './told.ts'

/**
 * `data` is what is known of places, in Node or in a browser. Nothing of it is asked for by a story that has no short
 * place, and what the file says is never changed. A file in the long form comes out as it went in.
 */
export const createCompletion =
  (data: PlaceData): Complete =>
  (story, texts) => {
    const told = createTold()
    const scope = readScope(story, texts, data)
    const { articles, lang, langs } = scope
    const { refs: table, ...rest } = story
    const refs = createPutRefs(table, told)

    const places = completeTable(story['places'], scope, told)
    const findId = createFindId(places, scope.finder, told)
    const work = createWork()
    const named = mapList(story['events'], (event, at) =>
      mapEvent(event, ['events', at], {
        cite: (cite, path) => findArticle(cite, path, articles, work, told),
        where: (where, path) => nameWhere(refs.put(where, path), path, findId),
      }),
    )
    const names = createPlaceNames(places, langs)
    const events = mapList(named, (event, at) =>
      addEvidence(event, ['events', at], { articles, langs: [lang, ...langs], names, put: refs.put, told }),
    )
    refs.tellUnused()
    const isTable = story['places'] === undefined ? places.size > 0 : isObject(story['places'])
    return {
      value: {
        ...rest,
        ...(isTable ? { places: Object.fromEntries(places) } : {}),
        ...(events === undefined ? {} : { events }),
      },
      ...told,
      toAuthored: createAuthoredPath(story, told.moves),
    }
  }

const mapList = (list: unknown, change: (item: unknown, at: number) => unknown): unknown =>
  Array.isArray(list) ? list.map(change) : list

type Change = (item: unknown, path: Path) => unknown

/** Lists that are too long are left as they are: the check refuses them. */
function mapEvent(event: unknown, path: Path, changes: Readonly<Record<string, Change>>): unknown {
  if (!isObject(event)) return event
  const changed = Object.entries(changes).flatMap(([key, change]) => {
    const list = event[key]
    if (!Array.isArray(list) || list.length > MOST_OF_EVENT) return []
    return [[key, list.map((item, at) => change(item, [...path, key, at]))]]
  })
  return { ...event, ...(Object.fromEntries(changed) as Record<string, unknown>) }
}

interface Saying {
  readonly articles: readonly Article[]
  readonly langs: readonly string[]
  readonly names: PlaceNames
  readonly put: PutRefs
  readonly told: Told
}

/** The printed phrases of an event's date and places, and what each of its quotes supports. */
function addEvidence(event: unknown, path: Path, { articles, langs, names, put, told }: Saying): unknown {
  if (!isObject(event)) return event
  const cites: readonly unknown[] = Array.isArray(event['cite']) ? event['cite'] : []
  if (cites.length > MOST_OF_EVENT) return event
  const quotes = toQuotes(cites, articles)
  const here = [...path, 'when']
  const when = completeWhen(put(event['when'], here), here, quotes, langs, told)
  const placed = mapEvent(event, path, {
    where: (where, at) => addWhereBasis(where, at, quotes, names, told),
  }) as Record<string, unknown>
  const wheres: readonly unknown[] = Array.isArray(placed['where']) ? placed['where'] : []
  const cited = mapEvent(placed, path, { cite: cite => addSupports(cite, when, wheres) }) as Record<string, unknown>
  return { ...cited, ...(when === undefined ? {} : { when }) }
}
