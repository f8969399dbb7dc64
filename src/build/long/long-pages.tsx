// The files of a long story besides its first page: the further pages of its list, the texts of its articles, and the
// index that the living page reads.
import { renderToString } from 'preact-render-to-string'
import type { VNode } from 'preact'
import { toStoryPath } from '../../model/story-path.ts'
import type { StoryEvent } from '../../model/story.ts'
import type { App } from '../../views/app.ts'
import { toTextSum } from '../../views/page/page-data.ts'
import { toEventColumns, type PageIndex } from '../../views/long/page-index.ts'
import type { DrawnPage } from '../drawn-page.ts'
import type { PageParts } from '../page-html.ts'
import { toPageStory } from '../page-story.ts'
import { ListPage } from './list-page.tsx'
import { toHrefs, toListPath, toTextPath, type Split } from './split.ts'
import { TextPage } from './text-page.tsx'

export interface LongPage {
  /** From the top of the build, with a slash at its end. */
  readonly path: string
  /** Those before and after it. */
  readonly previous?: string
  readonly next?: string
  readonly parts: PageParts
}

export interface LongPages {
  /** JSON. */
  readonly index: string
  /** Events whose rows stand on the first page. */
  readonly first: readonly StoryEvent[]
  readonly pages: readonly LongPage[]
}

export const toLongPages = (page: DrawnPage, split: Split): LongPages => ({
  index: JSON.stringify(toIndex(page.app, split)),
  first: split.first,
  pages: [...toListPages(page, split), ...toTextPages(page, split)],
})

function toListPages({ app, state }: DrawnPage, split: Split): LongPage[] {
  const { story } = app
  const count = split.pages.length
  // All of it is over, and nothing is chosen.
  const done = { ...state, all: true, selected: undefined, stop: app.indexOf({ ...state, all: true }).stops.length - 1 }
  return split.pages.slice(1).map((listed, at) => {
    const page = at + 2,
      path = toListPath(story, page)
    const here = inPage(app, split, path, listed)
    return {
      path,
      previous: toListPath(story, page - 1),
      ...(page < count && { next: toListPath(story, page + 1) }),
      parts: toParts(
        here,
        here.server!.words.pages.number(page, count),
        <ListPage {...{ app: here, state: done, split, page }} />,
      ),
    }
  })
}

function toTextPages({ app }: DrawnPage, split: Split): LongPage[] {
  const { story } = app
  return story.articles.flatMap(article => {
    const portions = split.texts?.get(article.id) ?? []
    return portions.map((_, at): LongPage => {
      const number = at + 1,
        path = toTextPath(story, article.id, number)
      const here = inPage(app, split, path)
      const page = <TextPage {...{ app: here, article, portions, number }} />
      return {
        path,
        ...(number > 1 && { previous: toTextPath(story, article.id, number - 1) }),
        ...(number < portions.length && { next: toTextPath(story, article.id, number + 1) }),
        parts: toParts(here, article.headline, page),
      }
    })
  })
}

function inPage(app: App, split: Split, path: string, listed: readonly StoryEvent[] = []): App {
  const index = app.indexOf({ zone: 'story', all: true })
  const hrefs = toHrefs(app.story, split, path, listed)
  return { ...app, index, server: { ...app.server!, listed, hrefs } }
}

function toParts({ story, lang }: App, name: string, page: VNode): PageParts {
  return {
    path: toStoryPath(story),
    lang: story.lang,
    ownLang: lang,
    title: `${story.title} · ${name}`,
    description: story.finding ?? story.dek ?? '',
    body: renderToString(page),
  }
}

function toIndex({ story, lang, names }: App, { inTime, first, texts }: Split): PageIndex {
  const { events, ...rest } = toPageStory({ ...story, events: inTime }, lang)
  return {
    story: rest,
    ...toEventColumns(events.map((event, at) => ({ ...event, title: inTime[at]!.title }))),
    ...(texts && {
      texts: Object.fromEntries([...texts].map(([id, portions]) => [id, portions.map(({ start }) => start)])),
    }),
    sum: toTextSum(first),
    names,
  }
}
