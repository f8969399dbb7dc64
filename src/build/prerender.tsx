// Writes a story's pages as HTML, from the same views that the browser brings to life.
import { renderToString } from 'preact-render-to-string'
import { toStoryPath } from '../model/story-path.ts'
import type { Story } from '../model/story.ts'
import { toMapNames } from './basemap/map-names.ts'
import { toDrawnPage, type DrawnPage } from './drawn-page.ts'
import { drawPreview } from './preview/preview-drawing.tsx'
import type { PageParts } from './page-html.ts'

export { renderFront } from './front/front-page.tsx'

/** The full page, and the one for a frame, which leaves the articles' texts to the full page. */
export interface StoryPages {
  readonly whole: PageParts
  readonly embed: PageParts
  /** An SVG for preview.png. */
  readonly preview: string
}

export function renderStory(story: Story): StoryPages {
  const names = toMapNames()
  const whole = toDrawnPage(story, false, names)
  return {
    whole: toParts(whole),
    embed: toParts(toDrawnPage(story, true, names)),
    preview: drawPreview(whole),
  }
}

function toParts({ app, state, data, View }: DrawnPage): PageParts {
  const { story, lang } = app
  return {
    path: toStoryPath(story),
    lang: story.lang,
    ownLang: lang,
    title: story.title,
    description: story.finding ?? story.dek ?? '',
    body: renderToString(<View app={app} state={state} />),
    data,
  }
}
