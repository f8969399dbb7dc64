// A date, of events or of an article's publication: right as it stands, or another one, as people write it.
import { useState } from 'preact/hooks'
import { readEventDate, setDate } from '../../desk/decisions/date.ts'
import { readStory } from '../../state/read-story.ts'
import { KeyButton } from '../key-button.tsx'
import { CardFrame } from './card-frame.tsx'
import type { CardProps } from './card-props.ts'
import { EventLinks } from './event-links.tsx'
import { toDateWords } from '../to-date-words.ts'

export function DateCard(props: CardProps) {
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
        {isPublished ? 'Published' : 'Read as'} <b>{toDateWords(item.value)}</b> <code>{item.value}</code>
      </p>
      <div class="row">
        <KeyButton keys="A" isMain onPress={actions.accept}>
          Accept
        </KeyButton>
      </div>
      <form
        class="inline-form"
        onSubmit={submit => {
          submit.preventDefault()
          if (written.trim() !== '') change()
        }}
      >
        <label for="other-date">Another date</label>
        <input
          id="other-date"
          value={written}
          autocomplete="off"
          placeholder="21 November 2023"
          aria-describedby="other-date-how"
          onInput={input => setWritten(input.currentTarget.value)}
        />
        <button type="submit" class="button">
          Set
        </button>
        {reading && (
          <p class="means" role="status">
            {reading.ok ? `${toDateWords(reading.edtf)}: ${reading.reason}` : reading.why}
          </p>
        )}
        <p class="means" id="other-date-how">
          As you would write it: “Nov 21, 2023”, “last Friday”, “September 2023”. [2023-11-21..2023-11-24] is one day
          between, 2018/2023 what lasted.
        </p>
      </form>
      <EventLinks studio={studio} story={story} ids={item.events} />
    </CardFrame>
  )
}
