// One article, whole and as received, with each cited passage marked and linked to the event that it supports. Drawn by
// the build.
import { Fragment, type ComponentChildren } from 'preact'
import { toListWords } from '../../i18n/list-words.ts'
import { joinLines } from '../../model/line-break.ts'
import { toParagraphs, type Stretch } from '../../model/passages.ts'
import type { Article } from '../../model/story.ts'
import type { App } from '../app.ts'
import { toDateWords } from '../date-words.ts'
import { inLanguage } from '../in-language.ts'
import { Sentence } from '../sentence.tsx'
import { toPassageId } from './passage-id.ts'

interface ArticleProps {
  readonly app: App
  readonly article: Article
}

export const ArticleText = ({ app, article }: ArticleProps) => (
  <ArticleFrame app={app} article={article}>
    <ArticleBody app={app} article={article} paragraphs={toParagraphs(article, app.story.events)} />
  </ArticleFrame>
)

/** An article by its headline and origin; its text, or the way to it, is given. */
export const ArticleFrame = ({ app, article, children }: ArticleProps & { children: ComponentChildren }) => (
  <article class="article" id={`article-${article.id}`} aria-labelledby={`headline-${article.id}`}>
    <h3 id={`headline-${article.id}`} {...inLanguage(app, article.lang)}>
      {article.headline}
    </h3>
    <ArticleOrigin app={app} article={article} />
    {children}
  </article>
)

interface ArticleBodyProps extends ArticleProps {
  readonly paragraphs: readonly (readonly Stretch[])[]
}

export const ArticleBody = ({ app, article, paragraphs }: ArticleBodyProps) => (
  <div {...inLanguage(app, article.lang)}>
    {paragraphs.map((stretches, number) => (
      <p key={number} class={isSetBack(article, stretches) ? 'article-text boilerplate' : 'article-text'}>
        {stretches.map((stretch, place) =>
          stretch.events.length === 0 ? (
            joinLines(stretch.text)
          ) : (
            <Passage key={place} app={app} article={article.id} stretch={stretch} />
          ),
        )}
      </p>
    ))}
  </div>
)

/** Who published it, when, and from where it was sent. */
function ArticleOrigin({ app, article }: ArticleProps) {
  const { publisher, byline, dateline, published, publishedBasis, publishedNote } = article
  const named = (name: string) => <span {...inLanguage(app, article.lang)}>{name}</span>
  const source = [
    publisher && named(publisher),
    byline && byline.length > 0 && (
      <Sentence of={app.server!.words.facts.by}>{named(toListWords(byline, article.lang ?? app.story.lang))}</Sentence>
    ),
    dateline && named(dateline),
  ].filter(part => part)
  return (
    <>
      {source.length > 0 && (
        <p class="article-source">
          {source.map((part, i) => (
            <Fragment key={i}>
              {i > 0 && ' · '}
              {part}
            </Fragment>
          ))}
        </p>
      )}
      <p class="article-published">
        {app.server!.words.facts.published} {toDateWords(app, published)}
        {publishedBasis === 'inferred' && <span class="tag inferred">{app.t.card.inferred}</span>}
      </p>
      {publishedNote && (
        <p class="article-note" {...inLanguage(app)}>
          {publishedNote}
        </p>
      )}
    </>
  )
}

/** A line that its publisher's page left in the text, cited or not. */
const isSetBack = (article: Article, stretches: readonly Stretch[]): boolean =>
  article.boilerplate?.includes(stretches.map(stretch => stretch.text).join('')) ?? false

/** A stretch of blanks and quotation marks between two quotes is no link: it has no name, and is too small to hit. */
const WORDS = /[\p{L}\p{N}]/u

interface PassageProps {
  readonly app: App
  /** Id. */
  readonly article: string
  readonly stretch: Stretch
}

function Passage({ app, article, stretch: { start, text, events } }: PassageProps) {
  return (
    <mark id={toPassageId(article, start)} class="passage" data-event={events.join(' ')}>
      {WORDS.test(text) ? <a href={app.server!.hrefs.event(events[0]!)}>{joinLines(text)}</a> : joinLines(text)}
    </mark>
  )
}
