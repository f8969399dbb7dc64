// Sentences with a place or a date that no event cites: each becomes an event, or is dismissed and stays so.
import { dismissSentence } from '../../desk/decisions/story.ts'
import type { StudioProps } from '../studio-props.ts'

export function UncitedList({ studio, state }: StudioProps) {
  const { actions } = studio
  const uncited = state.look?.uncited ?? []
  if (uncited.length === 0) return null
  return (
    <section class="uncited" aria-labelledby="uncited-title">
      <h3 id="uncited-title">
        {uncited.length} {uncited.length === 1 ? 'sentence' : 'sentences'} that no event cites
      </h3>
      <ul class="rows">
        {uncited.map(({ article, start, end, sentence, names }) => (
          <li key={`${article} ${sentence}`}>
            <blockquote dir="auto">{sentence}</blockquote>
            <span class="means">names {names.join(', ')}</span>
            <div class="row">
              <button
                type="button"
                class="button is-small"
                onClick={() => void actions.addEvent({ article, start, end }, {})}
              >
                New event
              </button>
              <button
                type="button"
                class="button is-small"
                onClick={() => actions.decide(desk => dismissSentence(desk, article, sentence))}
              >
                Dismiss
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
