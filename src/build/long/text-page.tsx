// A page with the text of an article of a long story, or a portion of it: complete without script, and where the living
// page takes it from.
import type { Portion } from '../../model/portions.ts'
import type { Article } from '../../model/story.ts'
import type { App } from '../../views/app.ts'
import { ArticleBody, ArticleFrame } from '../../views/articles/article-text.tsx'
import { FurtherPage } from './further-page.tsx'
import { PageNav } from './page-nav.tsx'
import { toListPath, toTextPath } from './split.ts'

interface TextPageProps {
  readonly app: App
  readonly article: Article
  readonly portions: readonly Portion[]
  /** From 1. */
  readonly number: number
}

export function TextPage({ app, article, portions, number }: TextPageProps) {
  return (
    <FurtherPage app={app} name={app.t.story.articles}>
      <div class="panel" id="panel-articles">
        <div class="articles">
          <ArticleFrame app={app} article={article}>
            <div class="article-portion">
              <ArticleBody app={app} article={article} paragraphs={portions[number - 1]!.paragraphs} />
              {portions.length > 1 && <PortionNav app={app} article={article} portions={portions} number={number} />}
            </div>
          </ArticleFrame>
        </div>
      </div>
      <p class="page-nav">
        <a href={`./${toListPath(app.story, 1)}`}>{app.server!.words.pages.first}</a>
      </p>
    </FurtherPage>
  )
}

function PortionNav({ app, article, portions, number }: TextPageProps) {
  const words = app.server!.words.pages
  const lead = (rel: 'prev' | 'next', said: string, to: number) => ({
    rel,
    words: said,
    path: toTextPath(app.story, article.id, to),
  })
  return (
    <PageNav
      name={words.number(number, portions.length)}
      steps={[
        ...(number > 1 ? [lead('prev', words.previous, number - 1)] : []),
        ...(number < portions.length ? [lead('next', words.next, number + 1)] : []),
      ]}
    />
  )
}
