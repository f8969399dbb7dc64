// The quotes of our own files: they become the texts of their articles, which hold nothing else.
import { Parser } from 'htmlparser2'
import { PARTS } from '../model/story.ts'
import { createCiter } from './citer.ts'
import { toList } from '../compiler/located-json.ts'
import { toFields, toWords } from './fields.ts'
import type { FactQuote, FactRow } from './fact-row.ts'
import { createIds } from '../draft/story/ids.ts'

const BETWEEN = ' | '

/** Those of a row: as a list, in columns that go together, or read already. */
export function readQuotes({ fields, quotes }: FactRow): readonly FactQuote[] {
  if (quotes) return quotes
  const list = fields['quotes']
  if (Array.isArray(list))
    return list.map(toFields).flatMap(({ exact, lang, article, publisher, url, supports }) => {
      const [words, headline] = [toWords(exact), toWords(article)]
      if (words === undefined || headline === undefined) return []
      return [
        {
          exact: words,
          lang: toWords(lang),
          headline,
          publisher: toWords(publisher),
          url: toWords(url),
          supports: toList(supports),
        },
      ]
    })
  const langs = (toWords(fields['quote_langs']) ?? '').split(BETWEEN)
  const split = (name: string): string[] => {
    const parts = (toWords(fields[name]) ?? '').split(BETWEEN)
    // One of them has the mark itself in it: then it is all one.
    return parts.length === langs.length ? parts : [parts.join(BETWEEN)]
  }
  const [exacts, headlines, urls] = [split('quotes'), split('articles'), split('article_urls')]
  return exacts.flatMap((exact, index) =>
    exact === ''
      ? []
      : [
          {
            exact,
            lang: langs[index],
            headline: headlines[index] ?? headlines[0]!,
            url: urls[index] || undefined,
            supports: PARTS,
          },
        ],
  )
}

/** Those in the balloon of a placemark: `<blockquote lang><p>words</p><p><a href>headline</a></p></blockquote>`. */
export function findHtmlQuotes(html: string): FactQuote[] {
  const quotes: FactQuote[] = []
  let open: { lang: string | undefined; url: string | undefined; texts: string[] } | undefined
  const parser = new Parser({
    onopentag(name, { lang, href }) {
      if (name === 'blockquote') open = { lang, url: undefined, texts: [] }
      if (name === 'p') open?.texts.push('')
      if (name === 'a' && open) open.url = href
    },
    ontext(text) {
      if (open && open.texts.length > 0) open.texts.push(`${open.texts.pop()}${text}`)
    },
    onclosetag(name) {
      if (name !== 'blockquote' || !open) return
      const [exact = '', headline = ''] = open.texts
      if (exact && headline) quotes.push({ exact, headline, lang: open.lang, url: open.url, supports: PARTS })
      open = undefined
    },
  })
  parser.write(html)
  parser.end()
  return quotes
}

interface QuotedArticles {
  readonly articles: readonly object[]
  /** By article id. */
  readonly texts: ReadonlyMap<string, string>
  /** The cites of the event with this index. */
  readonly toCites: (event: number) => readonly object[]
}

/** `events` are the quotes of each event. Passages stand in an article in the order in which they are first quoted. */
export function citeQuotes(events: readonly (readonly FactQuote[])[]): QuotedArticles {
  const toId = createIds('article')
  const found = new Map<string, { id: string; quote: FactQuote; passages: Map<string, number>; text: string }>()
  for (const quote of events.flat()) {
    const key = JSON.stringify([quote.headline, quote.url, quote.lang])
    const article = found.get(key) ?? { id: toId(quote.headline), quote, passages: new Map(), text: '' }
    found.set(key, article)
    if (article.passages.has(quote.exact)) continue
    article.text += article.text && '\n\n'
    article.passages.set(quote.exact, article.text.length)
    article.text += quote.exact
  }
  const citers = new Map([...found].map(([key, { text }]) => [key, createCiter(text)]))
  return {
    articles: [...found.values()].map(({ id, quote: { headline, publisher, url, lang } }) => ({
      id,
      ...(lang && { lang }),
      headline,
      ...(publisher && { publisher }),
      ...(url && { url }),
      rights: 'quotes-only',
    })),
    texts: new Map([...found.values()].map(({ id, text }) => [id, `${text}\n`])),
    toCites: event =>
      events[event]!.map(({ exact, supports, headline, url, lang }) => {
        const key = JSON.stringify([headline, url, lang])
        const { id, passages } = found.get(key)!
        return { article: id, ...(citers.get(key)!(exact, passages.get(exact)!) ?? { exact }), supports }
      }),
  }
}
