// One article, whole and as received, with each cited passage marked and linked to the event that it supports. Drawn by the build.
import { toListWords } from '../../i18n/list-words.ts'
import { joinLines } from '../../model/line-break.ts'
import { toParagraphs, type Stretch } from '../../model/passages.ts'
import type { Article } from '../../model/story.ts'
import type { App } from '../app.ts'
import { toDateWords } from '../date-words.ts'
import { toPassageId } from './passage-id.ts'

interface ArticleTextProps {
  readonly app: App
  readonly article: Article
}

export function ArticleText({ app, article }: ArticleTextProps) {
  const { story } = app
  return (
    <article class="article" id={`article-${article.id}`} lang={story.lang} aria-labelledby={`headline-${article.id}`}>
      <h3 id={`headline-${article.id}`}>{article.headline}</h3>
      <ArticleOrigin app={app} article={article} />
      {toParagraphs(article, story.events).map((stretches, number) => (
        <p key={number} class={isSetBack(article, stretches) ? 'article-text boilerplate' : 'article-text'}>
          {stretches.map((stretch, place) =>
            stretch.events.length === 0 ? (
              joinLines(stretch.text)
            ) : (
              <Passage key={place} article={article.id} stretch={stretch} />
            ),
          )}
        </p>
      ))}
    </article>
  )
}

/** Who published it, when, and from where it was sent. */
function ArticleOrigin({
  app,
  article: { publisher, byline, dateline, published, publishedBasis, publishedNote },
}: ArticleTextProps) {
  const source = [
    publisher,
    byline && byline.length > 0 ? app.t.facts.by(toListWords(byline, app.lang)) : undefined,
    dateline,
  ].filter(part => part !== undefined)
  return (
    <>
      {source.length > 0 && <p class="article-source">{source.join(' · ')}</p>}
      <p class="article-published" lang={app.lang}>
        {app.t.facts.published} {toDateWords(app, published)}
        {publishedBasis === 'inferred' && <span class="tag inferred">{app.t.card.inferred}</span>}
      </p>
      {publishedNote && <p class="article-note">{publishedNote}</p>}
    </>
  )
}

/** A line that its publisher's page left in the text, cited or not. */
const isSetBack = (article: Article, stretches: readonly Stretch[]): boolean =>
  article.boilerplate?.includes(stretches.map(stretch => stretch.text).join('')) ?? false

function Passage({ article, stretch: { start, text, events } }: { article: string; stretch: Stretch }) {
  return (
    <mark id={toPassageId(article, start)} class="passage" data-event={events.join(' ')}>
      <a href={`#event-${events[0]!}`}>{joinLines(text)}</a>
    </mark>
  )
}
