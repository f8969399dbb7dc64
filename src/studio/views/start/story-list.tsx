// The stories that can be opened: those of the project, or what this browser has kept.
import type { StudioProps } from '../studio-props.ts'

export function StoryList({ studio, state }: StudioProps) {
  const { stories, busy } = state.start
  if (!stories || stories.length === 0) return busy ? <p role="status">{busy}</p> : null
  return (
    <section class="story-list" aria-labelledby="stories-title">
      <h2 id="stories-title">{studio.desks.project ? 'Stories of this project' : 'Kept in this browser'}</h2>
      <ul>
        {stories.map(id => (
          <li key={id}>
            <button type="button" class="link" disabled={busy !== undefined} onClick={() => void studio.desks.open(id)}>
              {id}
            </button>
          </li>
        ))}
      </ul>
      {busy && <p role="status">{busy}</p>}
    </section>
  )
}
