// Does a note stand where an editor owes one, and do the quotes cover what the event says?
import type { Finding, Path } from '../problem.ts'
import type { TypedStory, TypedEvent } from './typed-story.ts'

export function checkNotes({ articles, events }: TypedStory): Finding[] {
  return [
    ...articles.flatMap((article, index) => {
      const owes = article?.publishedBasis === 'inferred' && !article.publishedNote
      return owes ? [owe(['articles', index, 'publishedNote'], 'a note: the date is inferred')] : []
    }),
    ...events.flatMap((event, index) => (event ? checkEvent(event, ['events', index]) : [])),
  ]
}

const owe = (path: Path, expected: string): Finding => ({ path, found: 'nothing', expected })

function checkEvent({ when, where, whereNote, cite }: TypedEvent, here: Path): Finding[] {
  const covered = new Set(cite.flatMap(entry => entry?.supports ?? []))
  // What is inferred has its note for evidence; no quote can be asked to say it.
  const isOwed = (entry: { readonly basis: string } | undefined) => entry !== undefined && entry.basis !== 'inferred'
  const wanted = { what: true, when: isOwed(when), where: where?.some(isOwed) }
  const bare = cite.includes(undefined)
    ? []
    : (['what', 'when', 'where'] as const).filter(part => wanted[part] && !covered.has(part))
  return [
    ...(when?.basis === 'inferred' && !when.note
      ? [owe([...here, 'when', 'note'], 'a note: the date is inferred')]
      : []),
    ...(where ?? []).flatMap((entry, at) => {
      const owes = entry?.basis === 'inferred' && !entry.note
      return owes ? [owe([...here, 'where', at, 'note'], 'a note: the place is inferred')] : []
    }),
    ...(where?.length === 0 && !whereNote
      ? [owe([...here, 'whereNote'], 'a note that says why the event has no place')]
      : []),
    ...bare.map(part => ({
      path: [...here, 'cite'],
      found: `no quote that supports "${part}"`,
      expected: `"${part}" in the supports of one cite`,
    })),
  ]
}
