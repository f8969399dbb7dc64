// The card of one event: what, when and where, how sure that is, and the sentence that says so.
import type { Cite, StoryEvent } from '../../model/story.ts'
import type { App, ViewProps } from '../app.ts'
import { toEventDate } from '../event-date.ts'
import { inArticle, inLanguage } from '../in-language.ts'
import { Icon } from '../icon.tsx'
import { toCitedArticles } from '../map/map-padding.ts'
import { toPassageId } from '../articles/passage-id.ts'
import { toSupportsText } from '../supports-text.ts'
import { CardFacts } from './card-facts.tsx'

interface EventCardProps extends ViewProps {
  readonly event: StoryEvent
  /** Its articles stand side by side. */
  readonly paired: boolean
  /** Only its bar is left, to make room for the article that is read. */
  readonly folded: boolean
}

export function EventCard({ app, state, event, paired, folded }: EventCardProps) {
  const { t, index, actions } = app
  const number = index.inTime.indexOf(event)
  const step = (by: number) => index.inTime[number + by]
  const date = toEventDate(app, state.zone, event)
  const go = (by: number) => {
    if (step(by)) actions.select(step(by)!.id, true)
  }
  return (
    <div
      class={paired ? 'card paired' : 'card'}
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-title"
      data-event={event.id}
      tabIndex={-1}
    >
      <div class="card-bar">
        <button
          type="button"
          class="icon"
          aria-label={t.card.previous}
          aria-disabled={!step(-1)}
          onClick={() => go(-1)}
        >
          <Icon path="M10 3 5 8l5 5" />
        </button>
        <span key={number} class="card-count" aria-hidden="true">
          {number + 1} / {index.inTime.length}
        </span>
        <button type="button" class="icon" aria-label={t.card.next} aria-disabled={!step(1)} onClick={() => go(1)}>
          <Icon path="m6 3 5 5-5 5" />
        </button>
        <button
          type="button"
          class="icon copy"
          aria-label={t.card.copy}
          onClick={() => void copyLink(app).then(actions.say)}
        >
          <Icon path="M6.5 9.5 9.5 6.5M7 4.5 8.5 3A3.2 3.2 0 0 1 13 7.5L11.5 9M9 11.5 7.5 13A3.2 3.2 0 0 1 3 8.5L4.5 7" />
        </button>
        <button type="button" class="icon close" aria-label={t.card.close} onClick={() => actions.select(undefined)}>
          <Icon path="m4 4 8 8M12 4l-8 8" />
        </button>
      </div>
      <div key={event.id} class="card-body" hidden={folded} tabIndex={0} role="group" aria-labelledby="card-title">
        <p class="card-date">
          <time key={date}>{date}</time>
          {event.when.basis === 'inferred' && <span class="tag inferred">{t.card.inferred}</span>}
          {event.status !== 'reported' && <span class={`tag ${event.status}`}>{t.card.status[event.status]}</span>}
        </p>
        <h2 id="card-title" {...inLanguage(app)}>
          {event.title}
        </h2>
        {event.summary && (
          <p class="card-summary" {...inLanguage(app)}>
            {event.summary}
          </p>
        )}
        <div class="quotes">
          {toCitedArticles(event).map(id => (
            <div key={id}>
              {event.cite
                .filter(cite => cite.article === id)
                .map(cite => (
                  <Quote key={cite.start} app={app} cite={cite} />
                ))}
            </div>
          ))}
        </div>
        <CardFacts app={app} event={event.id} />
        {event.related && event.related.length > 0 && (
          <dl class="facts">
            <dt>{t.card.related}</dt>
            {event.related.map(id => (
              <dd key={id}>
                <Related app={app} event={index.events.get(id)!} />
              </dd>
            ))}
          </dl>
        )}
      </div>
    </div>
  )
}

/** A claim and its denial lead to each other: the status is a word beside the title. */
function Related({ app, event: { id, title, status } }: { app: App; event: StoryEvent }) {
  const { t, actions } = app
  return (
    <>
      <button type="button" class="link" {...inLanguage(app)} onClick={() => actions.select(id)}>
        {title}
      </button>
      {status !== 'reported' && <span class={`tag ${status}`}>{t.card.status[status]}</span>}
    </>
  )
}

function Quote({ app, cite }: { app: App; cite: Cite }) {
  const { index } = app
  const article = index.articles.get(cite.article)!
  return (
    <figure class="quote">
      <blockquote {...inArticle(app, cite)}>{cite.exact}</blockquote>
      <figcaption>
        <cite {...inArticle(app, cite)}>
          {article.headline}
          {article.publisher && `, ${article.publisher}`}
        </cite>
        <span class="supports"> {toSupportsText(app, cite)}</span>
        <button type="button" class="link" onClick={() => app.actions.read(toPassageId(cite.article, cite.start))}>
          {app.t.card.showInArticle}
        </button>
      </figcaption>
    </figure>
  )
}

/** Resolves to what became of it, in words. */
async function copyLink({ t, toAddress }: App): Promise<string> {
  try {
    await navigator.clipboard.writeText(toAddress?.() ?? location.href)
    return t.card.copied
  } catch {
    return toAddress ? t.card.notCopiedInFrame : t.card.notCopied // refused, or a frame without the right to write
  }
}
