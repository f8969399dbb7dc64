// Where an article is dropped, pasted or opened.
import { useRef } from 'preact/hooks'
import type { Articles } from './use-articles.ts'
import { words } from '../../words/words.ts'

interface ArticleDropProps {
  readonly articles: Articles
  readonly title: string
  readonly isOver: boolean
  /** Some are there already. */
  readonly isMore: boolean
}

export function ArticleDrop({ articles, title, isOver, isMore }: ArticleDropProps) {
  const of = words.start
  const file = useRef<HTMLInputElement>(null)
  return (
    <section class={`drop${isOver ? ' is-over' : ''}${isMore ? ' is-more' : ''}`} aria-labelledby="drop-title">
      <h2 id="drop-title">{title}</h2>
      {!isMore && (
        <>
          <p>{of.becomes}</p>
          <p class="means">{of.takes}</p>
        </>
      )}
      <label for="paste-here" class="unseen">
        {of.paste}
      </label>
      <textarea
        id="paste-here"
        rows={isMore ? 1 : 3}
        placeholder={of.pasteHint}
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
          {of.openFile}
        </button>
        <input
          ref={file}
          type="file"
          class="unseen"
          aria-label={of.files}
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
