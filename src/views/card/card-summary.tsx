// What popup and caption card say of an event in common: date, title, how sure it is, and its first quote.
import type { ComponentChildren } from 'preact'
import type { StoryEvent } from '../../model/story.ts'
import type { App, ViewProps } from '../app.ts'
import { toPassageId } from '../articles/passage-id.ts'
import { toEventDate } from '../event-date.ts'
import { toTexts } from '../event-texts.ts'
import { inArticle, inLanguage } from '../in-language.ts'
import { toCertainty } from './certainty.ts'
import { openRow } from './open-row.ts'

/** The id of the title of the open card, which names it. */
export const CARD_TITLE = 'card-title'

interface CardSummaryProps extends ViewProps {
  readonly event: StoryEvent
  /** With the name of the article under the quote. */
  readonly sourced: boolean
  /** What else can be done, after the ways to the article and to the whole. */
  readonly children?: ComponentChildren
}

/** Drawn anew for each event, and not changed: see changing-text.tsx. */
export function CardSummary({ app, state, event, sourced, children }: CardSummaryProps) {
  const date = toEventDate(app, state.zone, event)
  const cite = event.cite[0]!
  const texts = toTexts(app, event)
  return (
    <div key={`${event.id} ${date} ${texts !== undefined}`} class="card-text">
      <p class="card-date">
        <time>{date}</time>
      </p>
      <h2 id={CARD_TITLE} {...inLanguage(app)}>
        {event.title}
      </h2>
      <Sure app={app} event={event} />
      {texts ? (
        <blockquote class="card-quote" {...inArticle(app, cite)}>
          {texts.quotes[0]}
        </blockquote>
      ) : (
        app.parts && <app.parts.Fetching app={app} event={event.id} />
      )}
      {sourced && <Source app={app} event={event} />}
      <p class="card-actions">
        <button type="button" class="link" onClick={() => app.actions.read(toPassageId(cite.article, cite.start))}>
          {app.t.card.showInArticle}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => {
            app.actions.setTab('events')
            openRow(event.id)
          }}
        >
          {app.t.card.whole}
        </button>
        {children}
      </p>
    </div>
  )
}

interface PartProps {
  readonly app: App
  readonly event: StoryEvent
}

function Sure({ app, event }: PartProps) {
  const { words, account } = toCertainty(app, event)
  if (words.length === 0 && account === undefined) return null
  return (
    <p class="card-sure">
      {words.length > 0 && <strong>{words.join(' · ')}</strong>}
      {account !== undefined && (
        <span class="card-account" {...inLanguage(app)}>
          {account}
        </span>
      )}
    </p>
  )
}

function Source({ app, event }: PartProps) {
  const cite = event.cite[0]!
  const { headline, publisher } = app.index.articles.get(cite.article)!
  return (
    <p class="card-source">
      {app.t.card.from}{' '}
      <cite {...inArticle(app, cite)}>
        <q>{headline}</q>
        {publisher && app.t.comma + publisher}
      </cite>
    </p>
  )
}
