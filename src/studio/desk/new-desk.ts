// From the texts of articles to a desk on which all is proposed, or to more articles on one that is there.
import { isObject } from '../../compiler/located-json.ts'
import { readHead } from '../../draft/events/read-head.ts'
import { draftStory, type ArticleSource } from '../../draft/story/draft-story.ts'
import { extendStory, isExtendable } from '../../draft/story/extend-story.ts'
import { createIds } from '../../draft/story/ids.ts'
import { toStoryJson } from '../../compiler/story-json.ts'
import { readDesk, refuse, type Decision, type Desk } from './desk.ts'
import { rewriteFile } from './decisions/rewrite-file.ts'
import type { Known } from './known.ts'
import { listOf } from './story-value.ts'

export interface NewArticle {
  readonly text: string
  /** "Reuters", or the outlet's domain, which says where it is at home. */
  readonly outlet?: string
  /** ISO 8601 day. */
  readonly published?: string
  /** Where readers find it; empty where nobody knows. */
  readonly url?: string
}

export interface NewOptions {
  /** ISO 8601 day. */
  readonly today: string
  /** BCP 47 of all texts; found where it is not given. */
  readonly lang?: string
  /** Ids and paths of texts that the project has already. */
  readonly taken: { readonly stories: readonly string[]; readonly texts: readonly string[] }
}

/** At least one article. Refused where a text has no sentence below its headline. */
export function createDesk(
  articles: readonly NewArticle[],
  { today, lang, taken }: NewOptions,
  { gazetteer, shortForms }: Known,
): { readonly ok: true; readonly desk: Desk } | ReturnType<typeof refuse> {
  const sources = toSources(articles, taken.texts)
  if (!Array.isArray(sources)) return sources
  const [first] = sources
  if (!first) return refuse('There is no article')
  const id = createIds('story', taken.stories)(readHead(first.text).headline)
  const story = draftStory(sources, { id, today, ...(lang === undefined ? {} : { lang }) }, gazetteer, shortForms)
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  return { ok: true, desk: { id, json: `${toStoryJson(story)}\n`, texts } }
}

/** More articles: only what is new is proposed. The texts are on the desk before the decision is made. */
export function addArticles(
  desk: Desk,
  articles: readonly NewArticle[],
  { today, lang, taken }: NewOptions,
  { gazetteer, shortForms }: Known,
): { readonly desk: Desk; readonly decision: Decision } {
  const read = readDesk(desk)
  if (!read.ok) return { desk, decision: read }
  const { story } = read
  if (!isExtendable(story))
    return { desk, decision: refuse('The story lacks its list of articles, its events or its places') }
  const known = listOf(story, 'articles').flatMap(article => (isObject(article) ? [String(article['text'])] : []))
  const sources = toSources(articles, [...taken.texts, ...known, ...desk.texts.keys()])
  if (!Array.isArray(sources)) return { desk, decision: sources }
  const options = { today, ...(lang === undefined ? {} : { lang }) }
  const texts = new Map([...desk.texts, ...sources.map(({ path, text }) => [path, text] as const)])
  const more = { added: sources, corrected: [], texts }
  const { json } = extendStory(desk.json, story, more, options, gazetteer, shortForms)
  const decision = rewriteFile(desk, json)
  const says = sources.length === 1 ? 'added an article' : `added ${sources.length} articles`
  return { desk: { ...desk, texts }, decision: decision.ok ? { ...decision, says } : decision }
}

/** `seeds/` and the headline, with a number where that is taken. */
function toSources(articles: readonly NewArticle[], taken: readonly string[]) {
  const names = taken.map(path => path.replace(/^seeds\/|\.[^.]*$/gu, ''))
  const toId = createIds('article', names)
  const sources: ArticleSource[] = []
  for (const { text: given, outlet, published, url } of articles) {
    const text = given.replace(/^\ufeff/u, '')
    const head = readHead(text)
    if (head.body.length === 0) return refuse('It has no sentence below its headline')
    const optional = {
      ...(outlet?.trim() ? { outlet: outlet.trim() } : {}),
      ...(published === undefined ? {} : { published }),
      ...(url?.trim() ? { url: url.trim() } : {}),
    }
    sources.push({ path: `seeds/${toId(head.headline)}.txt`, text, ...optional })
  }
  return sources
}
