// The articles, whole and as received, with each cited passage marked and linked to the event that it supports.
import { parseEdtf } from '../../model/edtf.ts'
import { toParagraphs, type Stretch } from '../../model/passages.ts'
import type { CompiledArticle } from '../../model/compiled.ts'
import type { App, ViewProps } from '../app.ts'
import { steady } from '../steady.ts'

export const ArticleReader = steady(
  ({ app, state }: ViewProps) => <>{app.story.articles.map(article => <ArticleText key={article.id} app={app} state={state} article={article} />)}</>,
  ({ app, state }) => [app, state.selected],
)

function ArticleText({ app, state, article }: ViewProps & { article: CompiledArticle }) {
  const { t, story } = app
  return (
    <article class="article" id={`article-${article.id}`} lang={story.lang} aria-labelledby={`headline-${article.id}`}>
      <h3 id={`headline-${article.id}`}>{article.headline}</h3>
      <p class="article-published" lang={app.lang}>
        {t.story.published} {toPublished(app, article)}
        {article.publishedBasis === 'inferred' && <span class="tag inferred">{t.card.inferred}</span>}
      </p>
      {article.publishedNote && <p class="article-note">{article.publishedNote}</p>}
      {toParagraphs(article, story.events).map((stretches, number) => (
        <p key={number} class="article-text">{stretches.map((stretch, place) => (stretch.events.length === 0 ? stretch.text : <Passage key={place} app={app} state={state} article={article.id} stretch={stretch} />))}</p>
      ))}
    </article>
  )
}

function Passage({ app, state, article, stretch: { start, text, events } }: ViewProps & { article: string, stretch: Stretch }) {
  const selected = state.selected !== undefined && events.includes(state.selected)
  // A passage that supports several events leads through them: each press chooses the next.
  const next = events[(events.indexOf(state.selected ?? '') + 1) % events.length]!
  return (
    <mark id={toPassageId(article, start)} class={selected ? 'passage selected' : 'passage'} data-event={events.join(' ')}>
      <a href={`#event-${next}`} title={events.map(id => app.index.events.get(id)!.title).join(' · ')} aria-current={selected ? 'true' : undefined}
        onClick={click => { click.preventDefault(); app.actions.select(next) }}>{text}</a>
    </mark>
  )
}

/** The id of the passage that begins at an offset: where a quote's link leads. */
export const toPassageId = (article: string, start: number): string => `passage-${article}-${start}`

/** When an article was published, in words. */
export function toPublished(app: App, article: CompiledArticle): string {
  const parsed = parseEdtf(article.published)
  return parsed.ok ? app.format.when(parsed.value) : article.published
}
