// The parts of the page that the build draws once and for all.
import { enFacts } from '../i18n/en-facts.ts'
import { enLater } from '../i18n/en-later.ts'
import type { Built } from './built.tsx'
import { enEmbed } from '../i18n/en-embed.ts'
import { EventFacts } from './event-facts.tsx'
import { toDateWords } from './date-words.ts'
import { ArticleText } from './story/article-text.tsx'
import { Corrections } from './story/corrections.tsx'
import { RowQuote } from './story/event-list.tsx'
import { Legend } from './story/legend.tsx'
import { TakeAway } from './story/take-away.tsx'
import { toSupportsText } from './supports-text.ts'
import { AxisDrawing } from './timeline/axis-drawing.tsx'
import { DateForm } from './timeline/date-form.tsx'
import { layOutAxis } from './timeline/lay-out-axis.ts'

const NARROW = { widthPx: 340, textPx: 11 }

export const toBuilt = (borderNotes: readonly string[]): Built => ({
  EmbedButton: () => (
    <button type="button" disabled data-lost={enEmbed.lost}>
      {enEmbed.open}
    </button>
  ),
  Foot: ({ app }) => (
    <div lang={app.story.lang}>
      {!app.keepNear && <TakeAway app={app} />}
      <Corrections app={app} />
      <p>
        {enFacts.sources}:{' '}
        {app.story.articles.map((article, i) => (
          <>
            {i > 0 && '; '}“
            {article.url ? (
              <a class="ref" href={article.url} target="_blank" rel="noopener noreferrer">
                {article.headline}
              </a>
            ) : (
              article.headline
            )}
            ” ({toDateWords(app, article.published)})
          </>
        ))}
        .
      </p>
      {app.story.credits?.map(credit => (
        <p key={credit}>{credit}</p>
      ))}
      {borderNotes.map(note => (
        <p key={note}>{note}</p>
      ))}
    </div>
  ),
  DateForm,
  Legend,
  Articles: ({ app }) => (
    <>
      {app.story.articles.map(article => (
        <ArticleText key={article.id} app={app} article={article} />
      ))}
    </>
  ),
  RowRest: ({ app, event }) => (
    <>
      {event.cite.slice(1).map(cite => (
        <RowQuote key={`${cite.article}:${cite.start}`} app={app} event={event} cite={cite} />
      ))}
      <EventFacts app={app} event={event}>
        {event.related && event.related.length > 0 && (
          <>
            <dt class="related">{enLater.related}</dt>
            {event.related.map(id => {
              const { title, status } = app.index.events.get(id)!
              return (
                <dd key={id} class="related">
                  <a href={`#event-${id}`}>{title}</a>
                  {status !== 'reported' && <span class={`tag ${status}`}>{app.t.card.status[status]}</span>}
                </dd>
              )
            })}
          </>
        )}
      </EventFacts>
    </>
  ),
  toSupportsText,
  NarrowAxis: ({ app, state }) => (
    <AxisDrawing
      app={app}
      state={state}
      layout={layOutAxis(app, state.axis, NARROW.widthPx, NARROW.textPx)}
      textPx={NARROW.textPx}
      rtl={false}
      copy="narrow"
    />
  ),
})
