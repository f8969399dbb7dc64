// Always in sight below the form of an event: what ends it.
import { removeEvent } from '../../desk/decisions/event.ts'
import type { DeskEvent } from '../../state/read-story.ts'
import { words } from '../../words/words.ts'
import { KeyButton } from '../key-button.tsx'
import type { Studio } from '../studio-props.ts'

export function EventFoot({ studio: { actions }, event }: { readonly studio: Studio; readonly event: DeskEvent }) {
  const of = words.events.actions
  return (
    <div class="row event-foot" role="group" aria-label={of.group}>
      <KeyButton keys="A" isMain onPress={() => actions.finishEvent(event.id)}>
        {event.isProposed ? of.accept : of.done}
      </KeyButton>
      <button
        type="button"
        class="button"
        onClick={() => {
          if (actions.decide(desk => removeEvent(desk, event.id))) actions.showEvent(undefined)
        }}
      >
        {of.remove}
      </button>
    </div>
  )
}
