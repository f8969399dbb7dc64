// Where in the story a finding stands, by the names that an editor knows.
import { toPathText } from '../../../compiler/problem.ts'
import type { DeskStory } from '../../state/read-story.ts'
import { words } from '../../words/words.ts'

const { form, where, quotes } = words.events
const OF_EVENT: Readonly<Record<string, string>> = {
  title: form.title,
  label: form.label,
  when: form.when,
  where: where.title,
  cite: quotes.title,
  weight: form.weight,
  status: form.status,
  kind: form.kind,
  join: form.join,
}
const { title, finding, lang, timeZone } = words.story.ofStory
const OF_STORY: Readonly<Record<string, string>> = { title, finding, lang, timeZone }
const { headline, publisher, url, published, rights } = words.story.ofArticle
const OF_ARTICLE: Readonly<Record<string, string>> = { headline, publisher, url, published, rights }

/** `path` is that of a problem. Undefined where no page of the studio has a name for it. */
export function toPathWords(path: string, { events, articles, places }: DeskStory): string | undefined {
  const isAt = (...top: readonly (string | number)[]): boolean => {
    const own = toPathText(top)
    return path === own || path.startsWith(`${own}.`) || path.startsWith(`${own}[`)
  }
  const event = events.find(({ at }) => isAt('events', at))
  const article = articles.find(({ at }) => isAt('articles', at))
  const place = places.find(({ id }) => isAt('places', id))
  const part = /\]\.(\w+)/u.exec(path)?.[1] ?? ''
  if (event) return join(event.title, OF_EVENT, part)
  if (article) return join(article.headline || article.id, OF_ARTICLE, part)
  if (place) return `“${place.name}”`
  return Object.hasOwn(OF_STORY, path) ? OF_STORY[path] : undefined
}

const join = (name: string, parts: Readonly<Record<string, string>>, part: string): string =>
  Object.hasOwn(parts, part) ? `“${name}”, ${parts[part]}` : `“${name}”`
