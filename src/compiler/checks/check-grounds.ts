// Does what is inferred have a ground: a reference, or a note that names the words from which it follows?
import { toFolded } from '../fold-text.ts'
import type { Finding, Path } from '../problem.ts'
import type { ArticleText } from './check-quotes.ts'
import type { TypedStory } from './typed-story.ts'

/**
 * All findings are warnings; that a note is there at all is asked elsewhere, and of what is only proposed nothing yet.
 * `texts` by article id.
 */
export function checkGrounds({ articles, events }: TypedStory, texts: ReadonlyMap<string, ArticleText>): Finding[] {
  const whole = [...new Set([...texts.values()].map(({ folded }) => folded.text.toLowerCase()))]
  return [
    ...articles.flatMap((article, index) => {
      const { publishedBasis, publishedNote: note = '' } = article ?? {}
      const own = article && texts.get(article.id)
      if (
        article?.review ||
        article?.url ||
        publishedBasis !== 'inferred' ||
        own?.path !== article?.text ||
        !own ||
        !note
      )
        return []
      if (isGround(note, [own.folded.text.toLowerCase()], whole)) return []
      const expected = 'the words of the text from which it follows, or the address of the article'
      return [warn(['articles', index, 'publishedNote'], 'a note that names nothing of the text', expected)]
    }),
    ...events.flatMap((event, index) => {
      if (!event || event.review || event.cite.includes(undefined)) return []
      const { when, where = [], cite } = event
      const quotes = () => cite.map(entry => toFolded(entry?.exact ?? '').toLowerCase())
      const inferred: readonly Inferred[] = [
        { ...when, path: ['events', index, 'when'] },
        ...where.map((entry, at) => ({ ...entry, path: ['events', index, 'where', at] })),
      ]
      return inferred.flatMap(({ basis, note, refs, review, path }) => {
        if (review || basis !== 'inferred' || !note || refs?.length || isGround(note, quotes(), whole)) return []
        const expected =
          'under refs the address of a public page that bears it out, ' +
          'or in the note words of the text, such as: The day after “left on Monday”.'
        return [warn([...path, 'note'], 'no reference, and a note that names nothing of its quotes', expected)]
      })
    }),
  ]
}

interface Inferred {
  readonly basis?: string
  readonly note?: string | undefined
  readonly refs?: readonly unknown[] | undefined
  readonly review?: 'proposed' | undefined
  readonly path: Path
}

const warn = (path: Path, found: string, expected: string): Finding => ({
  path,
  found,
  expected,
  severity: 'warning',
})

const QUOTED = /["“„«»「『‘]([^"“”„«»「」『』]{2,}?)["”“«»」』’]/gu
const LINK = /https?:\/\//
/** A name inside a sentence, or a number. */
const NAME_OR_NUMBER = /(?<=[\p{L}\p{N},;)'"-] |["('-])\p{Lu}[\p{L}\p{M}'-]+|\p{N}+/gu
/** Letters in a row, of a script that has no capitals. */
const RUN = /(?=([\p{Lo}\p{M}]{4}))/gu

/**
 * A link, words in quotation marks that stand in an article, or a name or number of the quotes. Texts are in small
 * letters: datelines have capitals alone.
 */
function isGround(note: string, quotes: readonly string[], articles: readonly string[]): boolean {
  const plain = toFolded(note)
  const isQuoted = [...plain.matchAll(QUOTED)].some(([, words]) =>
    articles.some(text => text.includes(words!.trim().toLowerCase())),
  )
  const named = [...plain.matchAll(NAME_OR_NUMBER)].map(([word]) => word.toLowerCase())
  const runs = [...plain.matchAll(RUN)].map(([, run]) => run!)
  return LINK.test(plain) || isQuoted || [...named, ...runs].some(word => quotes.some(quote => hasWord(quote, word)))
}

/** As a whole word, where the script parts words. */
function hasWord(text: string, word: string): boolean {
  const isWhole = !/^[\p{Lo}\p{M}]/u.test(word)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + word.length, at + word.length + 1)
    if (!isWhole || !/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}
