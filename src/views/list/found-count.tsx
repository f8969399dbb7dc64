// How many events hold the words that a reader has typed: over the list, and in the line that speaks.
import type { LaterProps } from '../app.ts'
import { Sentence } from '../sentence.tsx'

/** Nothing until it is known. */
export function FoundCount({ app, state, words: { search } }: LaterProps) {
  const { query, ids } = state.filter.words ?? {}
  if (query === undefined || !ids) return null
  const say = (named: string) =>
    ids.size === 0 ? search.none(named) : search.found(named, ids.size, app.index.events.size)
  return (
    <span key={say(query)}>
      <Sentence of={say}>
        <bdi>{query}</bdi>
      </Sentence>
    </span>
  )
}
