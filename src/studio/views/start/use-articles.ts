// Articles as they come in: dropped, pasted or out of files.
import { useState } from 'preact/hooks'
import { countWords } from '../../desk/count-words.ts'
import { readPaste } from '../../desk/paste.ts'
import type { ArticleDraft } from './article-form.tsx'
import { words } from '../../words/words.ts'

/** What a page of the web or a text has at most, bytes. */
const MOST_BYTES = 20_000_000

export interface Articles {
  readonly list: readonly ArticleDraft[]
  readonly problem: string | undefined
  readonly change: (list: readonly ArticleDraft[]) => void
  readonly add: (given: { readonly html?: string; readonly text?: string }) => void
  /** What was dropped or pasted. */
  readonly take: (data: DataTransfer | null) => void
  readonly read: (files: readonly File[]) => Promise<void>
}

/** `warmUp` gets the text of each, so that it can be read while its form is filled in. */
export function useArticles(warmUp: (text: string) => void): Articles {
  const [list, change] = useState<readonly ArticleDraft[]>([])
  const [problem, setProblem] = useState<string>()
  const add: Articles['add'] = given => {
    const pasted = readPaste(given)
    setProblem(pasted.ok ? undefined : pasted.why)
    if (!pasted.ok) return
    const { headline, byline, published, text } = pasted
    warmUp(text)
    change(before => [
      ...before,
      { headline, byline, text, words: countWords(text), published: published ?? '', outlet: '', url: '' },
    ])
  }
  const read: Articles['read'] = async files => {
    for (const each of files) {
      if (each.size > MOST_BYTES) return setProblem(words.start.tooLarge(each.name))
      const text = await each.text()
      add(/html/.test(each.type) || /^\s*<(?:!doctype|html)/i.test(text) ? { html: text } : { text })
    }
  }
  const take: Articles['take'] = data => {
    if (!data) return
    if (data.files.length > 0) void read([...data.files])
    else add({ html: data.getData('text/html'), text: data.getData('text/plain') })
  }
  return { list, problem, change, add, take, read }
}
