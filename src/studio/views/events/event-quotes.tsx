// The words that an event cites.
import type { Problem } from '../../../compiler/problem.ts'
import { removeQuote } from '../../desk/decisions/quote.ts'
import { toQuotes } from '../../state/read-story.ts'
import { ProblemList } from '../problem-list.tsx'
import type { EventFormProps } from './event-form-props.ts'
import { words } from '../../words/words.ts'

interface EventQuotesProps extends EventFormProps {
  readonly problems: readonly Problem[]
}

export function EventQuotes({ studio, story, event, problems }: EventQuotesProps) {
  const of = words.events.quotes
  const quotes = toQuotes(event.value)
  const headlines = new Map(story.articles.map(({ id, headline }) => [id, headline]))
  return (
    <fieldset>
      <legend>{of.title}</legend>
      <ol class="rows">
        {quotes.map(({ at, exact, article }) => (
          <li key={`${at} ${exact}`} class="quote-row">
            <blockquote dir="auto">{exact}</blockquote>
            {headlines.has(article) && <span class="means">{headlines.get(article)}</span>}
            {quotes.length > 1 && (
              <button
                type="button"
                class="button is-small"
                onClick={() => studio.actions.decide(desk => removeQuote(desk, event.id, at))}
              >
                {of.remove}
                <span class="unseen">{of.quote(at + 1)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      <p class="means">{of.how}</p>
      <ProblemList problems={problems} />
    </fieldset>
  )
}
