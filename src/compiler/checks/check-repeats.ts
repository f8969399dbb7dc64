// Is a place, a related event or a reference named twice where once is meant? Quotes are held against each other by
// checkQuotes.
import { showText, type Finding, type Path } from '../problem.ts'
import type { TypedStory } from './typed-story.ts'

export function checkRepeats({ events }: TypedStory): Finding[] {
  return events.flatMap((event, index) => {
    if (!event) return []
    const here = ['events', index],
      where = event.where ?? []
    return [
      // A journey may end where it began.
      ...findRepeats(
        where.map(entry => entry?.place),
        'place in a role',
        [...here, 'where'],
        'place',
        where.map(entry => entry?.role),
      ),
      ...findRepeats(event.related, 'event', [...here, 'related']),
      ...findRepeats(toUrls(event.when?.refs), 'reference', [...here, 'when', 'refs'], 'url'),
      ...where.flatMap((entry, at) =>
        findRepeats(toUrls(entry?.refs), 'reference', [...here, 'where', at, 'refs'], 'url'),
      ),
    ]
  })
}

const toUrls = (refs: readonly { readonly url: string }[] | undefined) => refs?.map(({ url }) => url) ?? []

type Names = readonly (string | undefined)[]

/**
 * `key` is where each entry of the list says what it names; none where the entry is that name. Names with other `roles`
 * are no repeats.
 */
function findRepeats(names: Names, kind: string, list: Path, key?: string, roles: Names = []): Finding[] {
  const firsts = new Map<string, number>()
  return names.flatMap((name, at) => {
    if (name === undefined) return []
    const known = `${roles[at] ?? ''} ${name}`,
      first = firsts.get(known)
    if (first === undefined) {
      firsts.set(known, at)
      return []
    }
    const path = [...list, at, ...(key === undefined ? [] : [key])]
    return [
      {
        path,
        found: `${showText(name)} again`,
        expected: `each ${kind} once: ${String(list.at(-1))}[${first}] has this one`,
      },
    ]
  })
}
