// A date, of events or of an article's publication: right as it stands, or another one, as people write it.
import { useState } from 'preact/hooks'
import { readEventDate, setDate } from '../../desk/decisions/date.ts'
import { readStory } from '../../state/read-story.ts'
import { KeyButton } from '../key-button.tsx'
import { CardFrame } from './card-frame.tsx'
import type { CardProps } from './card-props.ts'
import { EventLinks } from './event-links.tsx'
import { toDateWords } from '../to-date-words.ts'
import { words } from '../../words/words.ts'

export function DateCard(props: CardProps) {
  const of = words.decide.date
  const { studio, state, item } = props
  const { actions } = studio
  const [written, setWritten] = useState('')
  const story = state.session && readStory(state.session.desk)
  const isPublished = item.kind === 'published'
  const change = (): void => {
    if (isPublished) void actions.setPublished(item.id, written, item)
    else actions.decide(desk => setDate(desk, item.events, written), item)
  }
  const [event] = item.events
  const reading =
    state.session && story && event !== undefined && written.trim() !== ''
      ? readEventDate(state.session.desk, story.value, event, written)
      : undefined
  return (
    <CardFrame {...props}>
      <p class="value">
        {isPublished ? of.published : of.readAs} <b>{toDateWords(item.value)}</b> <code>{item.value}</code>
      </p>
      <div class="row">
        <KeyButton keys="A" isMain onPress={actions.accept}>
          {words.decide.accept}
        </KeyButton>
      </div>
      <form
        class="inline-form"
        onSubmit={submit => {
          submit.preventDefault()
          if (written.trim() !== '') change()
        }}
      >
        <label for="other-date">{of.another}</label>
        <input
          id="other-date"
          value={written}
          autocomplete="off"
          placeholder={of.anotherHint}
          aria-describedby="other-date-how"
          onInput={input => setWritten(input.currentTarget.value)}
        />
        <button type="submit" class="button">
          {of.set}
        </button>
        {reading && (
          <p class="means" role="status">
            {reading.ok ? `${toDateWords(reading.edtf)}: ${reading.reason}` : reading.why}
          </p>
        )}
        <p class="means" id="other-date-how">
          {of.how}
        </p>
      </form>
      <EventLinks studio={studio} story={story} ids={item.events} />
    </CardFrame>
  )
}
