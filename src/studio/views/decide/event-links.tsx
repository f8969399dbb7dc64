// The events that a decision is about.
import type { DeskStory } from '../../state/read-story.ts'
import type { Studio } from '../studio-props.ts'
import { words } from '../../words/words.ts'

interface EventLinksProps {
  readonly studio: Studio
  readonly story: DeskStory | undefined
  readonly ids: readonly string[]
}

export function EventLinks({ studio, story, ids }: EventLinksProps) {
  const own = story?.events.filter(({ id }) => ids.includes(id)) ?? []
  if (own.length === 0) return null
  return (
    <div class="event-links">
      <h3>{words.decide.itsEvents(own.length)}</h3>
      <ul>
        {own.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => studio.actions.showEvent(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
