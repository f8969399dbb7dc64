// Sentences with a place or a date that no event cites: each becomes an event, or is dismissed and stays so.
import { dismissSentence } from '../../desk/decisions/story.ts'
import type { StudioProps } from '../studio-props.ts'
import { words } from '../../words/words.ts'

export function UncitedList({ studio, state }: StudioProps) {
  const of = words.events.uncited
  const { actions } = studio
  const uncited = state.look?.uncited ?? []
  if (uncited.length === 0) return null
  return (
    <section class="uncited" aria-labelledby="uncited-title">
      <h3 id="uncited-title">{of.title(uncited.length)}</h3>
      <ul class="rows">
        {uncited.map(({ article, start, end, sentence, names }) => (
          <li key={`${article} ${sentence}`}>
            <blockquote dir="auto">{sentence}</blockquote>
            <span class="means">{of.names(names)}</span>
            <div class="row">
              <button
                type="button"
                class="button is-small"
                onClick={() => void actions.addEvent({ article, start, end }, {})}
              >
                {of.newEvent}
              </button>
              <button
                type="button"
                class="button is-small"
                onClick={() => actions.decide(desk => dismissSentence(desk, article, sentence))}
              >
                {of.dismiss}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
