// The stories that can be opened: those of the project, or what this browser has kept.
import type { StudioProps } from '../studio-props.ts'
import { words } from '../../words/words.ts'

export function StoryList({ studio, state }: StudioProps) {
  const { stories, opening } = state.start
  const isBusy = opening !== undefined
  const said = isBusy ? <p role="status">{words.start.opening}</p> : null
  if (!stories || stories.length === 0) return said
  return (
    <section class="story-list" aria-labelledby="stories-title">
      <h2 id="stories-title">{studio.desks.project ? words.start.ofProject : words.start.ofBrowser}</h2>
      <ul>
        {stories.map(id => (
          <li key={id}>
            <button type="button" class="link" disabled={isBusy} onClick={() => void studio.desks.open(id)}>
              {id}
            </button>
          </li>
        ))}
      </ul>
      {said}
    </section>
  )
}
