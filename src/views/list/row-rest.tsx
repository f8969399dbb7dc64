// What a row of the list shows when it is opened, without script and on paper: what the event was, its quotes, its
// facts and the events it is related to. Drawn by the build.
import type { StoryEvent } from '../../model/story.ts'
import type { App } from '../app.ts'
import { EventFacts } from '../event-facts.tsx'
import { inLanguage } from '../in-language.ts'
import { RowQuote } from './row-quote.tsx'

export const RowRest = ({ app, event }: { app: App; event: StoryEvent }) => (
  <>
    {event.summary && (
      <p class="event-summary" {...inLanguage(app)}>
        {event.summary}
      </p>
    )}
    {event.cite.map(cite => (
      <RowQuote key={`${cite.article}:${cite.start}`} app={app} event={event} cite={cite} />
    ))}
    <EventFacts app={app} event={event}>
      {event.related && event.related.length > 0 && (
        <>
          <dt class="related">{app.server!.words.facts.related}</dt>
          {event.related.map(id => {
            const { title, status } = app.index.events.get(id)!
            return (
              <dd key={id} class="related">
                <a href={app.server!.hrefs.event(id)} {...inLanguage(app)}>
                  {title}
                </a>
                {status !== 'reported' && <span class={`tag ${status}`}>{app.t.card.status[status]}</span>}
              </dd>
            )
          })}
        </>
      )}
    </EventFacts>
  </>
)
