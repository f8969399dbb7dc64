// An article as a story file has it: what stands in the text's head, and when it was published.
import { findPublished } from '../dates/find-published.ts'
import { readHead } from '../events/read-head.ts'
import { toPlain } from '../../compiler/unique-quote.ts'
import type { Json } from '../../compiler/story-json.ts'

interface Source {
  /** Path under `seeds/`. */
  readonly path: string
  readonly text: string
  /** BCP 47, where it is not the story's. */
  readonly lang?: string
  /** As given by a person; ISO 8601 day. */
  readonly published?: string
  /** As given by a person. */
  readonly outlet?: string
  readonly url?: string
}

/** `today` is an ISO 8601 day: by then a text without any date was published. */
export function toFileArticle(source: Source, id: string, today: string): Json {
  const { path, text, lang, published, outlet } = source
  const { headline, byline, dateline, publisher, url, boilerplate } = readHead(text)
  return {
    id,
    lang,
    headline: toPlain(headline),
    publisher: outlet ?? publisher,
    byline,
    url: source.url ?? url,
    ...toPublished(text, published, today),
    dateline,
    text: path,
    boilerplate: boilerplate.length > 0 ? boilerplate : undefined,
    rights: 'quotes-only',
  }
}

/** What a person gave is decided; what the text prints, and what nobody knows, is proposed. */
function toPublished(text: string, given: string | undefined, today: string): { readonly [key: string]: Json } {
  const note = (publishedNote: string, publishedBasis: string) => ({ publishedBasis, publishedNote })
  const printed = findPublished(text)
  if (given !== undefined && printed?.edtf === given)
    return { published: given, ...note(`Printed in the text: “${printed.text}”.`, 'stated') }
  // Its ground is no text.
  if (given !== undefined) return { published: given, publishedNote: 'Given by hand as the draft was made.' }
  if (printed)
    return {
      review: 'proposed',
      published: printed.edtf,
      ...note(`Printed in the text: “${printed.text}”.`, 'stated'),
    }
  const open = 'The text prints no date of publication; it was written by the day on which the draft was made.'
  return { review: 'proposed', published: `[..${today}]`, ...note(open, 'inferred') }
}
