// Searches the gazetteer for another place.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PlaceCandidate } from '../../desk/place-candidates.ts'
import type { Studio } from '../studio-props.ts'
import { CandidateList } from './candidate-list.tsx'
import { words } from '../../words/words.ts'

interface PlaceSearchProps {
  readonly studio: Studio
  readonly name: string
  /** As the file has it, for the distances. */
  readonly place: unknown
  /** `searched` is what was typed. */
  readonly choose: (candidate: PlaceCandidate, searched: string) => void
  readonly close: () => void
}

export function PlaceSearch({ studio, name, place, choose, close }: PlaceSearchProps) {
  const of = words.decide.place
  const [text, setText] = useState(name)
  const [found, setFound] = useState<readonly PlaceCandidate[]>()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  useEffect(() => {
    let isLast = true
    void studio.actions.searchPlaces(text, place).then(candidates => {
      if (isLast && candidates) setFound(candidates)
    })
    return () => {
      isLast = false
    }
  }, [text])
  return (
    <form
      class="search"
      role="search"
      aria-label={of.gazetteer}
      onSubmit={submit => {
        submit.preventDefault()
        const [first] = found ?? []
        if (first) choose(first, text)
      }}
      onKeyDown={key => {
        if (key.key === 'Escape') close()
      }}
    >
      <label for="place-search">{of.search}</label>
      <input
        id="place-search"
        type="search"
        ref={input}
        value={text}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="place-search-how"
        onInput={change => setText(change.currentTarget.value)}
      />
      <p class="means" id="place-search-how">
        {of.searchHow}
      </p>
      {found && found.length === 0 && <p class="reason">{of.nothing}</p>}
      {found && found.length > 0 && (
        <CandidateList candidates={found} hasKeys={false} choose={candidate => choose(candidate, text)} />
      )}
      <button type="button" class="button is-small" onClick={close}>
        {of.close}
      </button>
    </form>
  )
}
