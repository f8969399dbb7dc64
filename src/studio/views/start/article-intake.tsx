// From what is dropped or pasted to articles that the clerk drafts.
import { useEffect, useState } from 'preact/hooks'
import type { NewArticle } from '../../desk/new-desk.ts'
import type { StudioProps } from '../studio-props.ts'
import { ArticleDrop } from './article-drop.tsx'
import { ArticleForm } from './article-form.tsx'
import { useDrop } from './use-drop.ts'
import { useArticles } from './use-articles.ts'
import { words } from '../../words/words.ts'
import { countWords } from '../../desk/count-words.ts'

interface ArticleIntakeProps extends StudioProps {
  readonly title: string
  /** Of the button. */
  readonly does: string
  /** False where they are not taken. */
  readonly draft: (articles: readonly NewArticle[]) => Promise<boolean>
  /** A text that is there already. */
  readonly given?: string | undefined
  /** Whether any is there. */
  readonly tell?: (hasArticles: boolean) => void
}

export function ArticleIntake({ studio, state, title, does, draft, given, tell }: ArticleIntakeProps) {
  const articles = useArticles(studio.desks.warmUp)
  const [isOver, setOver] = useState(false)
  const { list, problem, change } = articles
  const { start } = state
  useEffect(() => {
    if (given !== undefined) articles.add({ text: given })
  }, [given])
  useEffect(() => tell?.(list.length > 0), [list.length])
  useDrop(articles.take, setOver)
  const drop = (
    <ArticleDrop
      articles={articles}
      title={list.length === 0 ? title : words.start.more}
      isOver={isOver}
      isMore={list.length > 0}
    />
  )
  return (
    <div class="intake">
      {list.length === 0 && drop}
      {(problem ?? start.problem) && (
        <p class="notice" role="alert">
          {problem ?? start.problem}
        </p>
      )}
      {list.length > 0 && (
        <ArticleForm
          articles={list}
          change={change}
          busy={start.busy && words.start.reading(countAll(start.busy))}
          does={does}
          draft={found => void draft(found).then(isTaken => isTaken && change([]))}
          cancel={studio.desks.cancel}
        />
      )}
      {list.length > 0 && start.busy === undefined && drop}
    </div>
  )
}

const countAll = (articles: readonly NewArticle[]): number =>
  articles.reduce((sum, { text }) => sum + countWords(text), 0)
