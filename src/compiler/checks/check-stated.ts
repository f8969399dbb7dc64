// Does a date that is "stated" stand in the text? All findings are warnings: a text may say it in words of its own.
import { findUnsaid, saysTogether, toDateParts } from '../printed-date.ts'
import { showText, type Finding } from '../problem.ts'
import type { ArticleText } from './check-quotes.ts'
import { toLanguages } from './languages.ts'
import { toDate, type TypedEvent, type TypedStory } from './typed-story.ts'

/** `texts` by article id. */
export function checkStated(story: TypedStory, texts: ReadonlyMap<string, ArticleText>): Finding[] {
  return [
    ...story.articles.flatMap((article, index) => {
      const text = article && texts.get(article.id)
      const parts =
        article?.publishedBasis === 'stated' && toDate(article.published) ? toDateParts(article.published) : undefined
      if (
        !text ||
        !parts ||
        text.path !== article!.text ||
        saysTogether(parts, text.folded.text, [article!.lang ?? story.lang ?? 'en'])
      )
        return []
      return [
        warn(
          ['articles', index, 'publishedBasis'],
          `"stated" for ${showText(article!.published)}, which ${text.path} does not say`,
          'the basis "resolved" or "inferred" with a publishedNote, or none where the date stands elsewhere',
        ),
      ]
    }),
    ...story.events.flatMap((event, index) => {
      const unsaid = event && findUnsaidOf(event, toLanguages(story, event))
      return unsaid === undefined
        ? []
        : [
            warn(
              ['events', index, 'when', 'basis'],
              `"stated" for ${showText(event!.when!.edtf)}, but no quote that supports "when" says ${unsaid}`,
              'a quote that says it, or the basis "resolved"',
            ),
          ]
    }),
  ]
}

const warn = (path: Finding['path'], found: string, expected: string): Finding => ({
  path,
  found,
  expected,
  severity: 'warning',
})

function findUnsaidOf({ when, date, cite }: TypedEvent, langs: readonly string[]): string | undefined {
  if (when?.basis !== 'stated' || cite.includes(undefined) || !date) return undefined
  const parts = toDateParts(when.edtf)
  const quotes = cite.flatMap(entry => (entry?.supports.includes('when') ? [entry.exact] : []))
  return parts && quotes.length > 0 ? findUnsaid(parts, quotes.join('\n'), langs) : undefined
}
