// One snippet in the dialog "Embed": what it is, its text, and the button that copies it.
import { useRef } from 'preact/hooks'
import type { SnippetKind } from '../../embed/snippets.ts'
import type { EmbedDialogMessages } from '../../i18n/messages.ts'

interface SnippetSectionProps {
  readonly t: EmbedDialogMessages
  readonly kind: SnippetKind
  readonly snippet: string
  say(said: string): void
}

export function SnippetSection({ t, kind, snippet, say }: SnippetSectionProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    const text = field.current!
    text.select()
    say(
      (await navigator.clipboard?.writeText(text.value).then(
        () => t.copied,
        () => t.notCopied,
      )) ?? t.notCopied,
    )
  }
  return (
    <section class="snippet" aria-labelledby={`snippet-name-${kind}`}>
      <h3 id={`snippet-name-${kind}`}>{t.kinds[kind].name}</h3>
      <p>{t.kinds[kind].note}</p>
      <textarea
        id={`snippet-${kind}`}
        aria-labelledby={`snippet-name-${kind}`}
        ref={field}
        readOnly
        rows={4}
        spellcheck={false}
        dir="ltr"
        value={snippet}
      />
      <button type="button" aria-describedby={`snippet-name-${kind}`} onClick={() => void copy()}>
        {t.copy}
      </button>
    </section>
  )
}
