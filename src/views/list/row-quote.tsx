// A sentence that an event rests on, in its row, with the way to it in its article. The link is followed by
// page/event-links.ts.
import type { Cite, StoryEvent } from '../../model/story.ts'
import type { App } from '../app.ts'
import { inArticle, inLanguage } from '../in-language.ts'
import { toSupportsText } from '../supports-text.ts'

interface RowQuoteProps {
  readonly app: App
  readonly event: StoryEvent
  readonly cite: Cite
}

/** Quotes of the article that an event cites first stand on one side, the others beside them where there is room. */
export function RowQuote({ app, event, cite }: RowQuoteProps) {
  const { headline, publisher } = app.index.articles.get(cite.article)!
  return (
    <figure class={cite.article === event.cite[0]!.article ? 'event-quote' : 'event-quote other'}>
      <blockquote {...inArticle(app, cite)}>{cite.exact}</blockquote>
      {cite.translation && (
        <p class="translation">
          <span class="tag">{app.server!.words.facts.translation}</span>{' '}
          <span {...inLanguage(app)}>{cite.translation}</span>
        </p>
      )}
      <figcaption>
        <cite {...inArticle(app, cite)}>
          {headline}
          {publisher && app.t.comma + publisher}
        </cite>{' '}
        <span class="supports">{toSupportsText(app, cite)}</span>{' '}
        <a href={app.server!.hrefs.passage(cite.article, cite.start)}>{app.t.card.showInArticle}</a>
      </figcaption>
    </figure>
  )
}
