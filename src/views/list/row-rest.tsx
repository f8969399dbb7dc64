// What a row of the list shows only without script and on paper: its other quotes, its facts and the events it is
// related to.
import type { StoryEvent } from '../../model/story.ts'
import type { App } from '../app.ts'
import { EventFacts } from '../event-facts.tsx'
import { inLanguage } from '../in-language.ts'
import { RowQuote } from './event-list.tsx'

export const RowRest = ({ app, event }: { app: App; event: StoryEvent }) => (
  <>
    {event.cite.slice(1).map(cite => (
      <RowQuote key={`${cite.article}:${cite.start}`} app={app} event={event} cite={cite} />
    ))}
    <EventFacts app={app} event={event}>
      {event.related && event.related.length > 0 && (
        <>
          <dt class="related">{app.t.card.related}</dt>
          {event.related.map(id => {
            const { title, status } = app.index.events.get(id)!
            return (
              <dd key={id} class="related">
                <a href={`#event-${id}`} {...inLanguage(app)}>
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
