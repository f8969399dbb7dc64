// The parts of the page that the build draws once and for all.
import type { ServerParts } from './app.ts'
import { EventFacts } from './event-facts.tsx'
import { toDateWords } from './date-words.ts'
import { ArticleText } from './articles/article-text.tsx'
import { Corrections } from './page/corrections.tsx'
import { RowQuote } from './list/event-list.tsx'
import { StaticMap, type StaticLayers } from './map/static-map.tsx'
import { TakeAway } from './page/take-away.tsx'
import { toSupportsText } from './supports-text.ts'
import { AxisDrawing } from './timeline/axis-drawing.tsx'
import { layOutAxis } from './timeline/lay-out-axis.ts'

const NARROW = { widthPx: 340, textPx: 11 }

/** `layers` is the world under the map, `borderNotes` what its borders say. */
export const toServerParts = (layers: StaticLayers, borderNotes: readonly string[]): ServerParts => ({
  EmbedButton: ({ app: { t } }) => (
    <button type="button" disabled>
      {t.embed.open}
    </button>
  ),
  Foot: ({ app }) => (
    <div lang={app.story.lang}>
      {!app.keepNear && <TakeAway app={app} />}
      <Corrections app={app} />
      <p>
        {app.t.facts.sources}:{' '}
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
      <p lang={app.lang}>
        <a href="./licences.txt" target="_blank" rel="noopener">
          {app.t.page.licences}
        </a>
      </p>
    </div>
  ),
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
            <dt class="related">{app.t.card.related}</dt>
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
  StaticMap: ({ app, state }) => (
    <section class="map" aria-label={app.t.map.name}>
      <div class="map-base">
        <StaticMap app={app} state={state} layers={layers} />
      </div>
    </section>
  ),
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
