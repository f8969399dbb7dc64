// Where an event was: its places with what each is to it, and one more.
import { useState } from 'preact/hooks'
import type { Problem } from '../../../compiler/problem.ts'
import type { Role } from '../../../model/story.ts'
import { addWhere, findPrintedName, removeWhere, setRole } from '../../desk/decisions/where.ts'
import { toPlaceNames } from '../../state/place-names.ts'
import { toWheres } from '../../state/read-story.ts'
import { ROLE_WORDS } from '../../words/choice-words.ts'
import { Choice } from '../choice.tsx'
import { NewPlace } from './new-place.tsx'
import { ProblemList } from '../problem-list.tsx'
import type { EventFormProps } from './event-form-props.ts'
import { words } from '../../words/words.ts'

interface EventPlacesProps extends EventFormProps {
  readonly problems: readonly Problem[]
}

export function EventPlaces({ studio, state, story, event, problems }: EventPlacesProps) {
  const of = words.events.where
  const { actions } = studio
  const wheres = toWheres(event.value)
  const names = toPlaceNames(story, state)
  const others = story.places.filter(({ id }) => !wheres.some(({ place }) => place === id))
  const [other, setOther] = useState('')
  const chosen = others.find(({ id }) => id === other) ?? others[0]
  return (
    <fieldset>
      <legend>{of.title}</legend>
      <ul class="rows">
        {wheres.map(({ at, place, role }) => (
          <li key={`${at} ${place}`}>
            <Choice
              label={names.get(place) ?? place}
              words={ROLE_WORDS}
              value={role}
              choose={value => actions.decide(desk => setRole(desk, place, value as Role, event.id))}
            />
            <button type="button" class="button is-small" onClick={() => actions.draw(place)}>
              {of.onTheMap}
              <span class="unseen">: {names.get(place) ?? place}</span>
            </button>
            <button
              type="button"
              class="button is-small"
              onClick={() => actions.decide(desk => removeWhere(desk, event.id, at))}
            >
              {of.remove}
              <span class="unseen"> {names.get(place) ?? place}</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <div class="field">
          <label for="place-of-story">{of.ofStory}</label>
          <div class="row">
            <select id="place-of-story" value={chosen.id} onChange={change => setOther(change.currentTarget.value)}>
              {others.map(({ id }) => (
                <option key={id} value={id}>
                  {names.get(id)}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="button is-small"
              onClick={() =>
                actions.decide(desk =>
                  addWhere(desk, event.id, chosen.id, findPrintedName(event.value, names.get(chosen.id) ?? '')),
                )
              }
            >
              {of.add}
            </button>
          </div>
        </div>
      )}
      <NewPlace studio={studio} state={state} event={event} />
      <ProblemList problems={problems} />
    </fieldset>
  )
}
