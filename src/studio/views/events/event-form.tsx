// One event as a form: what it is called, when and where it was, how it stands, which words say so.
import { setEventFields, type EventFields } from '../../desk/decisions/event.ts'
import { setDate } from '../../desk/decisions/date.ts'
import type { Decision, Desk } from '../../desk/desk.ts'
import { toText } from '../../desk/story-value.ts'
import { toFields } from '../../desk/check-desk.ts'
import { toReadDate } from '../../state/read-dates.ts'
import { toDate } from '../../state/read-story.ts'
import { toEventField } from '../../state/untaken.ts'
import { words } from '../../words/words.ts'
import { Choice } from '../choice.tsx'
import { JOIN_WORDS, KIND_WORDS, STATUS_WORDS, WEIGHT_WORDS } from '../../words/choice-words.ts'
import { ProblemList } from '../problem-list.tsx'
import type { EventFormProps } from './event-form-props.ts'
import { TextField } from '../text-field.tsx'
import { toDateWords } from '../to-date-words.ts'
import { toField } from '../to-field.ts'
import { EventActions } from './event-actions.tsx'
import { EventFoot } from './event-foot.tsx'
import { EventPlaces } from './event-places.tsx'
import { EventQuotes } from './event-quotes.tsx'

/** Of a label, on the axis and the map. */
const LABEL_LENGTH = 24

export function EventForm(props: EventFormProps) {
  const of = words.events.form
  const { studio, state, event } = props
  const { id, at, title, value } = event
  const { actions } = studio
  const problems = toFields(state.look?.problems ?? [])
  const set = (fields: EventFields): void => void actions.decide(desk => setEventFields(desk, id, fields))
  const field = (part: string, change: (desk: Desk, text: string) => Decision) =>
    toField(props, toEventField(id, part), change)
  const beside = (part: string) => problems.under(['events', at, part])
  return (
    <div class="event-form">
      <button type="button" class="link" onClick={() => actions.showEvent(undefined)}>
        {words.events.all}
      </button>
      <TextField
        {...field('title', (desk, text) => setEventFields(desk, id, { title: text }))}
        label={of.title}
        isLong
        value={title}
        problems={beside('title')}
      />
      <TextField
        {...field('label', (desk, label) => setEventFields(desk, id, { label }))}
        label={of.label}
        hint={of.labelHint(LABEL_LENGTH)}
        length={LABEL_LENGTH}
        value={toText(value['label']) ?? ''}
        problems={beside('label')}
      />
      <TextField
        {...field('when', (desk, written) => setDate(desk, [id], written))}
        label={of.when}
        hint={of.readAs(toDateWords(toReadDate(event, state)))}
        value={toDate(value)}
        how={words.decide.date.how}
        problems={beside('when')}
      />
      <EventPlaces {...props} problems={beside('where')} />
      <div class="fields">
        <Choice
          label={of.weight}
          words={WEIGHT_WORDS}
          value={toText(value['weight']) ?? 'detail'}
          choose={weight => set({ weight: weight as EventFields['weight'] })}
        />
        <Choice
          label={of.status}
          words={STATUS_WORDS}
          value={toText(value['status']) ?? 'reported'}
          choose={status => set({ status: status as EventFields['status'] })}
        />
      </div>
      <EventQuotes {...props} problems={beside('cite')} />
      <details>
        <summary>{of.more}</summary>
        <div class="fields">
          <Choice
            label={of.kind}
            words={KIND_WORDS}
            value={toText(value['kind']) ?? ''}
            choose={kind => set({ kind: (kind || undefined) as EventFields['kind'] })}
          />
          <Choice
            label={of.join}
            words={JOIN_WORDS}
            value={toText(value['join']) ?? 'none'}
            choose={join => set({ join: join as EventFields['join'] })}
          />
        </div>
      </details>
      <ProblemList problems={[...beside('weight'), ...beside('status'), ...beside('kind'), ...beside('join')]} />
      <EventActions {...props} />
      <EventFoot studio={studio} event={event} />
    </div>
  )
}
