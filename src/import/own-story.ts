// Our own story.json, as it stands beside a page: back to a story file and the texts of its articles.
import { findQuote } from '../compiler/quote.ts'
import { createCiter } from './citer.ts'
import { toList } from '../compiler/located-json.ts'
import { toFields, readJson, type Fields } from './fields.ts'
import { ImportError, type Imported, type SourceFile } from './imported.ts'

/**
 * What the build has worked out (compile-story.ts) is left away, its other languages too, of which each has a file of
 * its own, and what its site calls seas; all else stays as it is.
 */
export function readOwnStory({ text }: SourceFile): Imported {
  const { value, lineOf, notes } = readJson(text)
  const { frames: _frames, languages: _languages, seas: _seas, ...story } = toFields(value)
  const texts = new Map<string, string>()
  const articles = toList(story['articles']).map((each, index) => {
    const { body, wraps: _wraps, ...article } = toFields(each)
    if (typeof body !== 'string' || typeof article['id'] !== 'string')
      throw new ImportError(
        lineOf(['articles', index]),
        'an article without its text, as in a story file: such a file goes into data/stories/, its texts into seeds/',
      )
    texts.set(article['id'], body)
    // Of an article that ships its quotes alone the lines of its publisher's page are not in the text.
    const { boilerplate, ...rest } = article
    const kept = toList(boilerplate).filter(line => typeof line === 'string' && body.includes(line))
    return { ...rest, ...(kept.length > 0 && { boilerplate: kept }) }
  })
  const places = Object.entries(toFields(story['places'])).map(([id, each]) => {
    const { labelPoint: _labelPoint, ...place } = toFields(each)
    return [id, place] as const
  })
  const citers = new Map([...texts].map(([id, body]) => [id, createCiter(body)]))
  const events = toList(story['events']).map(each => {
    const event = toFields(each)
    return { ...event, cite: toList(event['cite']).map(cite => toCite(toFields(cite), texts, citers)) }
  })
  return { kind: 'story', story: { ...story, articles, places: Object.fromEntries(places), events }, texts, notes }
}

/** A cited passage of a text that holds nothing else has lost the words beside it. */
function toCite(
  { start, end: _end, ...cite }: Fields,
  texts: ReadonlyMap<string, string>,
  citers: ReadonlyMap<string, ReturnType<typeof createCiter>>,
): Fields {
  const { article, exact, prefix, suffix } = cite
  const body = texts.get(String(article))
  if (body === undefined || typeof exact !== 'string' || typeof start !== 'number') return cite
  const known = [prefix, suffix].map(side => (typeof side === 'string' ? side : undefined))
  if (findQuote(body, { exact, prefix: known[0], suffix: known[1] }, 2).length === 1) return cite
  const before = [...body].slice(0, start).join('').length
  return { ...cite, ...citers.get(String(article))!(exact, before) }
}
