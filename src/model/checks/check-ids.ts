// Does every id stand once and lead somewhere?
import { findNearest } from '../nearest.ts'
import { showText, type Finding, type Path } from '../problem.ts'
import type { Draft } from './draft.ts'

/** Ids that repeat or lead nowhere are errors, places that nothing names a warning. `file` is the story file's name. */
export function checkIds(draft: Draft, file: string): Finding[] {
  return [...checkName(draft, file), ...checkUnique(draft), ...checkReferences(draft), ...checkUsed(draft)]
}

function checkName({ id }: Draft, file: string): Finding[] {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.json$/, '')
  return id === undefined || id === name ? [] : [{ path: ['id'], found: showText(id), expected: `${showText(name)}, the file's name` }]
}

function checkUnique({ ids }: Draft): Finding[] {
  return (['articles', 'events'] as const).flatMap(list =>
    ids[list].flatMap((id, index) => {
      const first = ids[list].indexOf(id)
      return id === undefined || first === index ? [] : [{ path: [list, index, 'id'], found: `${showText(id)} again`, expected: `an id of its own: ${list}[${first}] has this one` }]
    }),
  )
}

function checkReferences({ ids, places, categories, context, events }: Draft): Finding[] {
  const articleIds = toSet(ids.articles), eventIds = toSet(ids.events)
  const resolve = (id: string, known: { has(id: string): boolean; keys(): Iterable<string> }, kind: string, path: Path): Finding[] => {
    if (known.has(id)) return []
    const nearest = findNearest(id, known.keys())
    return [{ path, found: showText(id), expected: `the id of ${kind}`, ...(nearest ? { nearest } : {}) }]
  }
  return [
    ...context.flatMap((id, index) => resolve(id, places, 'a place', ['context', index])),
    ...events.flatMap((event, index) => {
      if (!event) return []
      const here = ['events', index]
      return [
        ...(event.category === undefined ? [] : resolve(event.category, categories, 'a category', [...here, 'category'])),
        ...event.where.flatMap(({ place }, at) => resolve(place, places, 'a place', [...here, 'where', at, 'place'])),
        ...event.cite.flatMap(({ article }, at) => resolve(article, articleIds, 'an article', [...here, 'cite', at, 'article'])),
        ...(event.related ?? []).flatMap((id, at) => {
          const path = [...here, 'related', at]
          return id === event.id ? [{ path, found: showText(id), expected: 'another event than itself' }] : resolve(id, eventIds, 'an event', path)
        }),
      ]
    }),
  ]
}

const toSet = (ids: readonly (string | undefined)[]) => new Set(ids.filter(id => id !== undefined))

function checkUsed({ places, context, events }: Draft): Finding[] {
  // A misshapen event may be the one that names the place.
  if (events.includes(undefined)) return []
  const used = new Set([...context, ...events.flatMap(event => event?.where.map(({ place }) => place) ?? [])])
  return [...places.keys()].filter(id => !used.has(id)).map(id => ({
    path: ['places', id], at: 'key', found: 'a place that no event names', expected: 'an event at this place, or its id in context', severity: 'warning',
  }))
}
