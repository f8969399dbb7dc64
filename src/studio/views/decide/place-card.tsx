// A place: which one of its name, what it is to its events, how closely the texts name it, or none at all.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Precision, Role } from '../../../model/story.ts'
import { setPrecision } from '../../desk/decisions/place.ts'
import { setRole } from '../../desk/decisions/where.ts'
import { readStory, toWheres, type DeskStory } from '../../state/read-story.ts'
import { PRECISION_WORDS, ROLE_WORDS } from '../../words/choice-words.ts'
import { Choice } from '../choice.tsx'
import { KeyButton } from '../key-button.tsx'
import { CandidateList } from './candidate-list.tsx'
import { CardFrame } from './card-frame.tsx'
import type { CardProps } from './card-props.ts'
import { PlaceSearch } from './place-search.tsx'
import { EventLinks } from './event-links.tsx'
import { words } from '../../words/words.ts'

export function PlaceCard(props: CardProps) {
  const of = words.decide
  const { studio, state, item } = props
  const { actions } = studio
  const story = state.session && readStory(state.session.desk)
  const place = story?.places.find(({ id }) => id === item.id)
  // A short form leaves it to the gazetteer.
  const whole = state.shown?.ok ? state.shown.story.places[item.id] : undefined
  const [isSearching, setSearching] = useState(false)
  const role = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    const obey = ({ detail }: CustomEvent<'role' | 'search'>): void => {
      if (detail === 'role') role.current?.focus()
      else setSearching(true)
    }
    addEventListener('studio-card', obey as EventListener)
    return () => removeEventListener('studio-card', obey as EventListener)
  }, [])
  return (
    <CardFrame {...props}>
      <CandidateList candidates={item.candidates} hasKeys choose={actions.choose} />
      <div class="row">
        <KeyButton keys="A" isMain onPress={actions.accept}>
          {of.accept}
        </KeyButton>
        <KeyButton keys="X" onPress={actions.reject}>
          {of.notPlace}
        </KeyButton>
        <KeyButton keys="/" onPress={() => setSearching(true)}>
          {of.search}
        </KeyButton>
        <KeyButton keys="M" onPress={() => actions.draw(item.id)}>
          {of.onTheMap}
        </KeyButton>
      </div>
      {isSearching && (
        <PlaceSearch
          studio={studio}
          name={item.name}
          place={place?.value}
          choose={actions.choose}
          close={() => {
            setSearching(false)
            props.head.current?.focus()
          }}
        />
      )}
      <div class="fields">
        <Choice
          label={of.role}
          keys="R"
          select={role}
          words={ROLE_WORDS}
          value={findRole(story, item.id)}
          choose={value => actions.decide(desk => setRole(desk, item.id, value as Role))}
        />
        <Choice
          label={of.precision}
          words={PRECISION_WORDS}
          value={String(place?.value['precision'] ?? whole?.precision ?? 'city')}
          choose={value => actions.decide(desk => setPrecision(desk, item.id, value as Precision))}
        />
      </div>
      <EventLinks studio={studio} story={story} ids={item.events} />
    </CardFrame>
  )
}

/** That of the first event there. */
const findRole = (story: DeskStory | undefined, place: string): string =>
  story?.events.flatMap(({ value }) => toWheres(value)).find(where => where.place === place)?.role ?? 'site'
