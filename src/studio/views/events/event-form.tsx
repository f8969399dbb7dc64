// One event as a form: what it is called, how it stands, when and where it was, which words say so.
import { setEventFields, type EventFields } from '../../desk/decisions/event.ts'
import { setDate } from '../../desk/decisions/date.ts'
import { toText } from '../../desk/story-value.ts'
import { toFields } from '../../desk/check-desk.ts'
import { toReadDate } from '../../state/read-dates.ts'
import { toDate } from '../../state/read-story.ts'
import { Choice } from '../choice.tsx'
import { JOIN_WORDS, KIND_WORDS, STATUS_WORDS, WEIGHT_WORDS } from '../choice-words.ts'
import { ProblemList } from '../problem-list.tsx'
import type { EventFormProps } from './event-form-props.ts'
import { TextField } from '../text-field.tsx'
import { toDateWords } from '../to-date-words.ts'
import { EventActions } from './event-actions.tsx'
import { EventPlaces } from './event-places.tsx'
import { EventQuotes } from './event-quotes.tsx'

/** Of a label, on the axis and the map. */
const LABEL_LENGTH = 24

export function EventForm(props: EventFormProps) {
  const { studio, state, event } = props
  const { id, at, title, value } = event
  const { actions } = studio
  const problems = toFields(state.look?.problems ?? [])
  const set = (fields: EventFields): void => void actions.decide(desk => setEventFields(desk, id, fields))
  const beside = (part: string) => problems.under(['events', at, part])
  return (
    <div class="event-form">
      <button type="button" class="link" onClick={() => actions.showEvent(undefined)}>
        All events
      </button>
      <TextField label="Title" isLong value={title} problems={beside('title')} save={text => set({ title: text })} />
      <TextField
        label="Label"
        hint={`Two or three words for the axis and the map, at most ${LABEL_LENGTH} characters`}
        length={LABEL_LENGTH}
        value={toText(value['label']) ?? ''}
        problems={beside('label')}
        save={text => set({ label: text })}
      />
      <div class="fields">
        <Choice
          label="Weight"
          words={WEIGHT_WORDS}
          value={toText(value['weight']) ?? 'detail'}
          choose={weight => set({ weight: weight as EventFields['weight'] })}
        />
        <Choice
          label="Status"
          words={STATUS_WORDS}
          value={toText(value['status']) ?? 'reported'}
          choose={status => set({ status: status as EventFields['status'] })}
        />
        <Choice
          label="Done or said"
          words={KIND_WORDS}
          value={toText(value['kind']) ?? ''}
          choose={kind => set({ kind: (kind || undefined) as EventFields['kind'] })}
        />
        <Choice
          label="Joins"
          words={JOIN_WORDS}
          value={toText(value['join']) ?? 'none'}
          choose={join => set({ join: join as EventFields['join'] })}
        />
      </div>
      <ProblemList problems={[...beside('weight'), ...beside('status'), ...beside('kind'), ...beside('join')]} />
      <TextField
        label="When"
        hint={`Read as ${toDateWords(toReadDate(event, state))}`}
        value={toDate(value)}
        problems={beside('when')}
        save={text => void actions.decide(desk => setDate(desk, [id], text))}
      />
      <EventPlaces {...props} problems={beside('where')} />
      <EventQuotes {...props} problems={beside('cite')} />
      <EventActions {...props} />
    </div>
  )
}
