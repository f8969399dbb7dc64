// Does every id stand once and lead somewhere?
import { findNearest } from '../nearest.ts'
import { showText, type Finding, type Path } from '../problem.ts'
import type { TypedStory } from './typed-story.ts'

/** Ids that repeat or lead nowhere are errors, places that nothing names a warning. `file` is the story file's name. */
export function checkIds(draft: TypedStory, file: string): Finding[] {
  return [...checkName(draft, file), ...checkUnique(draft), ...checkReferences(draft), ...checkUsed(draft)]
}

function checkName({ id }: TypedStory, file: string): Finding[] {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.json$/, '')
  return id === undefined || id === name
    ? []
    : [{ path: ['id'], found: showText(id), expected: `${showText(name)}, the file's name` }]
}

function checkUnique({ ids }: TypedStory): Finding[] {
  return (['articles', 'events'] as const).flatMap(list => {
    const firsts = new Map<string, number>()
    return ids[list].flatMap((id, index) => {
      if (id === undefined) return []
      const first = firsts.get(id)
      if (first === undefined) {
        firsts.set(id, index)
        return []
      }
      return [
        {
          path: [list, index, 'id'],
          found: `${showText(id)} again`,
          expected: `an id of its own: ${list}[${first}] has this one`,
        },
      ]
    })
  })
}

function checkReferences({ ids, places, categories, context, opening, frame, events }: TypedStory): Finding[] {
  const articleIds = toSet(ids.articles),
    eventIds = toSet(ids.events)
  const resolve = (
    id: string,
    known: { has(id: string): boolean; keys(): Iterable<string> },
    kind: string,
    path: Path,
  ): Finding[] => {
    if (known.has(id)) return []
    const nearest = () => findNearest(id, known.keys())
    return [{ path, found: showText(id), expected: `the id of ${kind}`, nearest }]
  }
  return [
    ...context.flatMap((id, index) => resolve(id, places, 'a place', ['context', index])),
    ...frame.flatMap((id, index) => resolve(id, places, 'a place', ['view', 'frame', index])),
    ...(opening === undefined ? [] : resolve(opening, eventIds, 'an event', ['opening', 'event'])),
    ...events.flatMap((event, index) => {
      if (!event) return []
      const here = ['events', index]
      return [
        ...(event.category === undefined
          ? []
          : resolve(event.category, categories, 'a category', [...here, 'category'])),
        ...(event.where ?? []).flatMap((where, at) =>
          where ? resolve(where.place, places, 'a place', [...here, 'where', at, 'place']) : [],
        ),
        ...event.cite.flatMap((cite, at) =>
          cite ? resolve(cite.article, articleIds, 'an article', [...here, 'cite', at, 'article']) : [],
        ),
        ...event.related.flatMap((id, at) => {
          const path = [...here, 'related', at]
          return id === event.id
            ? [{ path, found: showText(id), expected: 'another event than itself' }]
            : resolve(id, eventIds, 'an event', path)
        }),
      ]
    }),
  ]
}

const toSet = (ids: readonly (string | undefined)[]) => new Set(ids.filter(id => id !== undefined))

function checkUsed({ places, context, frame, events }: TypedStory): Finding[] {
  const wheres = events.flatMap(event => event?.where ?? [undefined])
  // What has not its types may be what names the place.
  if (wheres.includes(undefined)) return []
  const used = new Set([...context, ...frame, ...wheres.map(where => where?.place)])
  return [...places.keys()]
    .filter(id => !used.has(id))
    .map(id => ({
      path: ['places', id],
      at: 'key',
      severity: 'warning',
      found: 'a place that no event names',
      expected: 'an event at this place, or its id in context',
    }))
}
