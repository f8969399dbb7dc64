// What was found of each article, to be corrected before the clerk drafts.
import { MOST_READ } from '../../../draft/most-read.ts'
import type { NewArticle } from '../../desk/new-desk.ts'
import { toDateWords } from '../to-date-words.ts'
import { readDay } from './read-day.ts'
import { words } from '../../words/words.ts'

export interface ArticleDraft {
  readonly headline: string
  readonly byline: string | undefined
  readonly text: string
  readonly words: number
  /** As the editor writes it; empty where nobody knows. */
  readonly published: string
  readonly outlet: string
  /** Of the web; empty where there is none. */
  readonly url: string
}

interface ArticleFormProps {
  readonly articles: readonly ArticleDraft[]
  readonly change: (articles: readonly ArticleDraft[]) => void
  readonly busy: string | undefined
  /** Of the button. */
  readonly does: string
  readonly draft: (articles: readonly NewArticle[]) => void
  readonly cancel: () => void
}

export function ArticleForm({ articles, change, busy, does, draft, cancel }: ArticleFormProps) {
  const of = words.start
  const set = (at: number, fields: Partial<ArticleDraft>): void =>
    change(articles.map((article, index) => (index === at ? { ...article, ...fields } : article)))
  const days = articles.map(({ published }) => readDay(published))
  const finish = (): void =>
    draft(
      articles.map(({ text, outlet, url }, at) => {
        const day = days[at]
        return { text, url, ...(outlet.trim() ? { outlet } : {}), ...(day ? { published: day } : {}) }
      }),
    )
  return (
    <form
      class="article-form"
      onSubmit={submit => {
        submit.preventDefault()
        finish()
      }}
    >
      {articles.map(({ headline, byline, text, words: count, published, outlet, url }, at) => (
        <fieldset key={`${at} ${headline}`}>
          <legend>{headline}</legend>
          <p class="means">{[byline, of.words(count)].filter(Boolean).join(' · ')}</p>
          {text.length > MOST_READ && <p class="means">{of.long}</p>}
          <div class="fields">
            <div class="field">
              <label for={`outlet-${at}`}>{of.outlet}</label>
              <input
                id={`outlet-${at}`}
                value={outlet}
                placeholder={of.outletHint}
                onInput={input => set(at, { outlet: input.currentTarget.value })}
              />
              <p class="means">{of.outletMeans}</p>
            </div>
            <div class="field">
              <label for={`published-${at}`}>{of.published}</label>
              <input
                id={`published-${at}`}
                value={published}
                placeholder={of.publishedHint}
                onInput={input => set(at, { published: input.currentTarget.value })}
              />
              <p class="means">
                {days[at] ? toDateWords(days[at]) : published.trim() === '' ? of.publishedOpen : of.publishedUnread}
              </p>
            </div>
            <div class="field">
              <label for={`url-${at}`}>{of.url}</label>
              <input
                id={`url-${at}`}
                type="url"
                value={url}
                placeholder={of.urlHint}
                onInput={input => set(at, { url: input.currentTarget.value })}
              />
              <p class="means">{of.urlMeans}</p>
            </div>
          </div>
          <button type="button" class="link" onClick={() => change(articles.filter((_, index) => index !== at))}>
            {of.remove}
          </button>
        </fieldset>
      ))}
      <div class="row">
        <button type="submit" class="button is-main" disabled={busy !== undefined}>
          {does}
        </button>
        {busy && (
          <>
            <span role="status">{busy}</span>
            <progress aria-label={busy} />
            <button type="button" class="button" onClick={cancel}>
              {of.cancel}
            </button>
          </>
        )}
      </div>
    </form>
  )
}
