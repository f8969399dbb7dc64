// Where an article is dropped, pasted or opened.
import { useRef } from 'preact/hooks'
import type { Articles } from './use-articles.ts'

interface ArticleDropProps {
  readonly articles: Articles
  readonly title: string
  readonly isOver: boolean
  /** Some are there already. */
  readonly isMore: boolean
}

export function ArticleDrop({ articles, title, isOver, isMore }: ArticleDropProps) {
  const file = useRef<HTMLInputElement>(null)
  return (
    <section class={`drop${isOver ? ' is-over' : ''}${isMore ? ' is-more' : ''}`} aria-labelledby="drop-title">
      <h2 id="drop-title">{title}</h2>
      {!isMore && (
        <>
          <p>
            It becomes a map that readers scrub through time: Dateline finds the events, places and dates, and you
            decide which are right.
          </p>
          <p class="means">
            A text file, a saved web page, or paste it: headline, date line, byline and paragraphs come over, links and
            styles do not. Nothing leaves this machine.
          </p>
        </>
      )}
      <label for="paste-here" class="unseen">
        Paste the article here
      </label>
      <textarea
        id="paste-here"
        rows={isMore ? 1 : 3}
        placeholder="Paste the article here; it is read at once"
        value=""
        onPaste={paste => {
          paste.preventDefault()
          articles.take(paste.clipboardData)
        }}
        onChange={change => {
          if (change.currentTarget.value.trim() !== '') articles.add({ text: change.currentTarget.value })
        }}
      />
      <div class="row">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          Open a file …
        </button>
        <input
          ref={file}
          type="file"
          class="unseen"
          aria-label="Files with articles"
          tabIndex={-1}
          multiple
          accept=".txt,.md,.html,.htm,text/plain,text/html"
          onChange={change => {
            void articles.read([...(change.currentTarget.files ?? [])])
            change.currentTarget.value = ''
          }}
        />
      </div>
    </section>
  )
}
