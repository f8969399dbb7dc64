// A place that the story does not have yet, out of the gazetteer.
import { useEffect, useState } from 'preact/hooks'
import { createIds } from '../../../draft/story/ids.ts'
import { addNewPlace } from '../../desk/decisions/new-place.ts'
import type { PlaceCandidate } from '../../desk/place-candidates.ts'
import { readStory, type DeskEvent } from '../../state/read-story.ts'
import { PlaceSearch } from '../decide/place-search.tsx'
import type { StudioProps } from '../studio-props.ts'
import { words } from '../../words/words.ts'
import { findPrintedName } from '../../desk/decisions/where.ts'

export function NewPlace({ studio, state, event }: StudioProps & { readonly event: DeskEvent }) {
  const { actions } = studio
  const own = state.words?.event === event.id ? state.words.text : undefined
  const [isOpen, setOpen] = useState(own !== undefined)
  useEffect(() => {
    if (own !== undefined) setOpen(true)
  }, [own])
  const close = (): void => {
    setOpen(false)
    actions.useForPlace(undefined)
  }
  const choose = (candidate: PlaceCandidate): void => {
    const { session } = state
    const story = session && readStory(session.desk)
    const id = createIds('place', story?.places.map(place => place.id) ?? [])(own ?? candidate.name, candidate.name)
    const text = own ?? findPrintedName(event.value, candidate.name)
    if (actions.decide(desk => addNewPlace(desk, event.id, id, candidate, text))) close()
  }
  if (!isOpen)
    return (
      <button type="button" class="button is-small" onClick={() => setOpen(true)}>
        {words.events.where.another}
      </button>
    )
  return <PlaceSearch studio={studio} name={own ?? ''} place={undefined} choose={choose} close={close} />
}
