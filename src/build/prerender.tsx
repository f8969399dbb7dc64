// Writes a story's pages as HTML, from the same views that the browser brings to life.
import { renderToString } from 'preact-render-to-string'
import { toStoryPath } from '../model/story-path.ts'
import type { Story } from '../model/story.ts'
import { toMapNames } from './basemap/map-names.ts'
import { toDrawnPage, type DrawnPage } from './drawn-page.ts'
import { toLongPages, type LongPages } from './long/long-pages.tsx'
import { toLongParts } from './long/long-parts.tsx'
import { toSplit } from './long/split.ts'
import { drawPreview } from './preview/preview-drawing.tsx'
import type { PageParts } from './page-html.ts'
import { toDescription } from './share.ts'

export { renderFront } from './front/front-page.tsx'

/** The full page, and the one for a frame, which leaves the articles' texts to the full page. */
export interface StoryPages {
  readonly whole: PageParts
  readonly embed: PageParts
  /** An SVG for preview.png. */
  readonly preview: string
  /** Of a long story. */
  readonly long?: LongPages
}

export function renderStory(story: Story): StoryPages {
  const names = toMapNames()
  const split = toSplit(story)
  const own = split && toLongParts(story, split)
  const whole = toDrawnPage(story, false, names, own)
  return {
    whole: toParts(whole, !split),
    embed: toParts(toDrawnPage(story, true, names, own), !split),
    preview: drawPreview(whole),
    ...(split && { long: toLongPages(whole, split) }),
  }
}

function toParts({ app, state, toData, View }: DrawnPage, hasData: boolean): PageParts {
  const { story, lang } = app
  return {
    path: toStoryPath(story),
    lang: story.lang,
    ownLang: lang,
    title: story.title,
    description: toDescription(story),
    body: renderToString(<View app={app} state={state} />),
    ...(hasData && { data: toData() }),
  }
}
