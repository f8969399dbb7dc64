// The words that a reader has searched for, marked in a row of the list: in its title, and in what else holds them.
import type { StoryEvent } from '../../model/story.ts'
import { toTerms } from '../../search/find-terms.ts'
import { cutRound, markTerms, selectHeld } from '../../search/mark-terms.ts'
import type { App } from '../app.ts'
import { inArticle, inLanguage } from '../in-language.ts'
import { toKnownTexts } from './search-texts.ts'

/** Two lines of a row. */
const MOST_CHARACTERS = 110

const Marked = ({ text, terms }: { text: string; terms: readonly string[] }) => (
  <>{markTerms(text, terms).map(({ text, isFound }) => (isFound ? <mark>{text}</mark> : text))}</>
)

export const FoundTitle = ({ title, query }: { title: string; query: string }) => (
  <Marked text={title} terms={toTerms(query)} />
)

interface FoundWhereProps {
  readonly app: App
  readonly event: StoryEvent
  readonly query: string
}

/** Of a quote or a name the words that hold most of what the title does not; nothing where that holds all. */
export function FoundWhere({ app, event, query }: FoundWhereProps) {
  const terms = toTerms(query)
  const inTitle = selectHeld(event.title, terms)
  const missing = terms.filter(term => !inTitle.includes(term))
  const [best] = toSources(app, event)
    .map(source => ({ ...source, count: selectHeld(source.text, missing).length }))
    .sort((a, b) => b.count - a.count)
  if (!best || best.count === 0) return null
  return (
    <p class="event-found" key={query} {...best.language}>
      <Marked text={cutRound(best.text, missing, MOST_CHARACTERS)} terms={terms} />
    </p>
  )
}

function toSources(app: App, { id, cite, where }: StoryEvent) {
  const quotes = toKnownTexts(app)?.quotesOf.get(id) ?? []
  const places = where.map(({ place }) => app.story.places[place]!)
  return [
    ...quotes.map((text, number) => ({ text, language: inArticle(app, cite[number]!) })),
    ...places.flatMap(({ name, names = {} }) => [
      { text: name, language: inLanguage(app) },
      ...Object.entries(names).map(([lang, text]) => ({ text, language: inLanguage(app, lang) })),
    ]),
  ]
}
