// After another date of publication: what the clerk dates by it, and nobody has decided yet, is reckoned anew.
import { group } from 'd3'
import { isObject } from '../../compiler/located-json.ts'
import { draftStory, type ArticleSource } from '../../draft/story/draft-story.ts'
import type { Desk, Value } from './desk.ts'
import type { Known } from './known.ts'
import { citesOf, listOf, mapEvents, toText } from './story-value.ts'

const DAY = /^\d{4}-\d\d-\d\d$/u

/**
 * The story with dates anew, those that are marked as proposed. Words ("Tuesday") are read anew by the check. The
 * articles are drafted once more, each in its language; an event is known again by its quotes. `today` is an ISO 8601
 * day.
 */
export function withDatesAnew(
  story: Value,
  { id, texts }: Desk,
  today: string,
  { gazetteer, shortForms }: Known,
): Value {
  const sources = group(
    listOf(story, 'articles').flatMap(article => toSource(article, texts)),
    ({ lang }) => lang ?? toText(story['lang']),
  )
  if (sources.size === 0) return story
  const drafted = [...sources].flatMap(([lang, own]) => {
    const options = { id, today, ...(lang === undefined ? {} : { lang }) }
    return listOf(
      draftStory(
        own.map(({ source }) => source),
        options,
        gazetteer,
        shortForms,
      ),
      'events',
    ).filter(isObject)
  })
  const dates = new Map(drafted.flatMap(event => quotesOf(event).map(quote => [quote, event['when']] as const)))
  return mapEvents(story, event => {
    const { when } = event
    if (!isObject(when) || when['review'] !== 'proposed') return event
    const anew = quotesOf(event).flatMap(quote => dates.get(quote) ?? [])[0]
    if (anew === undefined) return event
    // Of an event that is decided the date is not: the mark stays.
    const isMarked = isObject(anew) || event['review'] === 'proposed'
    return { ...event, when: isMarked ? anew : { review: 'proposed', text: anew } }
  })
}

interface SourceIn {
  readonly source: ArticleSource
  /** BCP 47, where the article has one of its own. */
  readonly lang: string | undefined
}

function toSource(article: unknown, texts: Desk['texts']): SourceIn[] {
  if (!isObject(article)) return []
  const path = toText(article['text'])?.trim() ?? ''
  const text = texts.get(path)
  if (text === undefined) return []
  const [published, outlet] = [toText(article['published']), toText(article['publisher'])]
  const source = {
    path,
    text,
    ...(published !== undefined && DAY.test(published) ? { published } : {}),
    ...(outlet === undefined ? {} : { outlet }),
  }
  return [{ source, lang: toText(article['lang']) }]
}

const quotesOf = (event: Value): string[] => citesOf(event).map(({ exact }) => exact)
