// Puts the texts into a checked story, for each quote the place where it stands, and for each area the point of its
// mark.
import { bisector } from 'd3'
import type { FindOutline } from './checks/check-countries.ts'
import { toCiteKey, type ArticleText, type FoundQuotes } from './checks/check-quotes.ts'
import type { Article, Cite, Place, Story } from '../model/story.ts'
import { createApartTest, createBoilerplateTest } from './boilerplate.ts'
import { toFrames } from './frame.ts'
import { findWraps } from './find-wraps.ts'
import { toLabelPoint } from './label-point.ts'
import { toTextLines } from './text-lines.ts'
import { toTextParagraphs } from './text-paragraphs.ts'
import type { FileArticle, FileStory } from './story-schema.ts'

/**
 * `bodies` by article id; `languages` are those that the story is told in, its own first. `found` has every quote. The
 * story is frozen to its leaves.
 */
export function compileStory(
  story: FileStory,
  bodies: ReadonlyMap<string, ArticleText>,
  languages: readonly string[],
  found: FoundQuotes,
  findOutline?: FindOutline,
): Story {
  const cites = story.events.map((event, index) =>
    event.cite.map((cite, at): Cite => ({ ...cite, ...found.get(toCiteKey(index, at))! })),
  )
  const related = findRelated(story)
  const shown = new Map(
    story.articles.map(article => {
      const { points } = bodies.get(article.id)!
      const wraps = findWraps(toTextLines(points), createApartTest(article))
      return [
        article.id,
        article.rights === 'full'
          ? showAll(points, wraps)
          : showQuotes(
              points,
              wraps,
              cites.flat().filter(cite => cite.article === article.id),
            ),
      ]
    }),
  )
  const places = Object.fromEntries(Object.entries(story.places).map(([id, place]) => [id, withLabelPoint(place)]))
  const frames = toFrames({ ...story, places }, findOutline)
  return freeze({
    ...story,
    ...(languages.length > 1 && { languages }),
    ...(frames && { frames }),
    // Of an article whose text is not shown no sentence is shipped that nobody cites.
    articles: story.articles.map(({ dismissed: _dismissed, ...article }): Article => {
      const { body, wraps } = shown.get(article.id)!
      return {
        ...article,
        body,
        ...(wraps.length > 0 && { wraps }),
        ...(article.boilerplate && { boilerplate: findBoilerplate(article, bodies.get(article.id)!) }),
      }
    }),
    places,
    events: story.events.map((event, index) => ({
      ...event,
      ...(related[index]!.length > 0 && { related: related[index]! }),
      cite: cites[index]!.map(cite => shown.get(cite.article)!.toCite(cite)),
    })),
  })
}

function withLabelPoint(place: Place): Place {
  const { geometry } = place
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
    ? { ...place, labelPoint: toLabelPoint(geometry) }
    : place
}

/** Its paragraphs as they stand in the text, each once. */
function findBoilerplate(article: Pick<FileArticle, 'headline' | 'boilerplate'>, { points }: ArticleText): string[] {
  const paragraphs = toTextParagraphs(article, points).map(({ text }) => text)
  return [...new Set(paragraphs)].filter(createBoilerplateTest(article))
}

/**
 * Of each event the ids of those that it names, then of those that name it: two related events lead to each other.
 */
function findRelated({ events }: FileStory): string[][] {
  const naming = new Map<string, string[]>()
  for (const { id, related = [] } of events)
    for (const named of related) {
      const known = naming.get(named)
      if (known) known.push(id)
      else naming.set(named, [id])
    }
  return events.map(({ id, related = [] }) => [...new Set([...related, ...(naming.get(id) ?? [])])])
}

interface Shown {
  readonly body: string
  readonly wraps: readonly number[]
  readonly toCite: (cite: Cite) => Cite
}

const showAll = (points: readonly string[], wraps: readonly number[]): Shown => ({
  body: points.join(''),
  wraps,
  toCite: cite => cite,
})

const toStart = ({ start }: { readonly start: number }): number => start

/** Only the cited passages, merged where they touch; context and offsets outside of them are gone. */
function showQuotes(points: readonly string[], wraps: readonly number[], cites: readonly Cite[]): Shown {
  const passages: { start: number; end: number; at: number }[] = []
  for (const { start, end } of cites.toSorted((a, b) => a.start - b.start)) {
    const last = passages.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else passages.push({ start, end, at: 0 })
  }
  let at = 0
  for (const passage of passages) {
    passage.at = at
    at += passage.end - passage.start + 2
  }
  return {
    wraps: passages.flatMap(({ start, end, at }) =>
      wraps.filter(wrap => start <= wrap && wrap < end).map(wrap => wrap - start + at),
    ),
    body: passages.map(({ start, end }) => points.slice(start, end).join('')).join('\n\n'),
    toCite: ({ prefix: _prefix, suffix: _suffix, ...cite }) => {
      const passage = passages[bisector(toStart).right(passages, cite.start) - 1]!
      const shift = passage.at - passage.start
      return { ...cite, start: cite.start + shift, end: cite.end + shift }
    },
  }
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}
