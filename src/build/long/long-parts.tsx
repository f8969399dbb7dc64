// What the first page of a long story, and the one for a frame, have in the place of all rows and all texts.
import type { Story } from '../../model/story.ts'
import type { App, ServerParts } from '../../views/app.ts'
import { ArticleFrame } from '../../views/articles/article-text.tsx'
import { PageNav } from './page-nav.tsx'
import { toHrefs, toListPath, toTextPath, type Split } from './split.ts'

type LongParts = Pick<ServerParts, 'hrefs'> & Partial<Pick<ServerParts, 'listed' | 'ListPages' | 'Articles'>>

export function toLongParts(story: Story, split: Split): LongParts {
  return {
    listed: split.first,
    hrefs: toHrefs(story, split, toListPath(story, 1), split.first),
    ListPages: ({ app }) => <ListNav app={app} split={split} page={1} />,
    ...(split.texts && { Articles: ApartArticles }),
  }
}

interface ListNavProps {
  readonly app: App
  readonly split: Split
  readonly page: number
}

export function ListNav({ app, split: { pages }, page }: ListNavProps) {
  const words = app.server!.words.pages,
    { story } = app
  return (
    <PageNav
      name={words.number(page, pages.length)}
      steps={[
        ...(page > 1 ? [{ words: words.first, path: toListPath(story, 1) }] : []),
        ...(page > 2 ? [{ rel: 'prev' as const, words: words.previous, path: toListPath(story, page - 1) }] : []),
        ...(page < pages.length
          ? [{ rel: 'next' as const, words: words.next, path: toListPath(story, page + 1) }]
          : []),
      ]}
    />
  )
}

/** The articles without their texts. */
const ApartArticles = ({ app }: { app: App }) => (
  <>
    {app.story.articles.map(article => (
      <ArticleFrame key={article.id} app={app} article={article}>
        <p class="article-portion">
          <a href={`./${toTextPath(app.story, article.id, 1)}`}>{app.server!.words.pages.read}</a>
        </p>
      </ArticleFrame>
    ))}
  </>
)
