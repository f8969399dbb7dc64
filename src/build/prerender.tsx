// Writes a story's pages as HTML, from the same views that the browser brings to life.
import { renderToString } from 'preact-render-to-string'
import { BASEMAP_NOTE, DISPUTED_BORDERS } from './basemap/disputed-borders.ts'
import { enFrame } from '../i18n/en-frame.ts'
import type { Story } from '../model/story.ts'
import type { App } from '../views/app.ts'
import { createApp } from '../views/create-app.ts'
import { toServerParts } from '../views/server-parts.tsx'
import { EmbedPage } from '../views/embed/embed-page.tsx'
import { keepNear } from '../views/embed/keep-near.ts'
import { FRAMES, toFrameCamera } from '../views/map/opening.ts'
import { toTextSum, type PageData } from '../views/page/page-data.ts'
import { toMapNames } from './basemap/map-names.ts'
import { drawPreview } from './preview/preview-drawing.tsx'
import type { PageParts } from './page-html.ts'
import { toPageStory } from './page-story.ts'
import { toLand, toStaticLayers } from './static-layers.ts'
import { Page } from '../views/page/page.tsx'

export { renderFront } from './front/front-page.tsx'

/** Names of countries and seas that the map may open with; the rest come with the living map. */
const OPENING_NAMES_ZOOM = 1.6

const BORDER_NOTES = [
  BASEMAP_NOTE,
  ...DISPUTED_BORDERS.filter(border => border.kind === 'mdl').map(border => border.note),
]

/** The full page, and the one for a frame, which leaves the articles' texts to the full page. */
export interface StoryPages {
  readonly whole: PageParts
  readonly embed: PageParts
  /** An SVG for preview.png. */
  readonly preview: string
}

export function renderStory(story: Story): StoryPages {
  const { parts, preview } = renderPage(story, false)
  return {
    whole: parts,
    embed: renderPage({ ...story, articles: story.articles.map(article => ({ ...article, body: '' })) }, true).parts,
    preview: preview(),
  }
}

function renderPage(story: Story, embedded: boolean): { readonly parts: PageParts; preview(): string } {
  const names = toMapNames().filter(name => name.minZoom <= OPENING_NAMES_ZOOM && name.kind !== 'city')
  const { app: bare, store } = createApp({
    story,
    names,
    mapSize: FRAMES[0]!.size,
    ...(embedded && { keepNear, frameWords: enFrame }),
  })
  const { projection } = toFrameCamera(FRAMES[0]!, bare)
  const layers = toStaticLayers(story, bare.opening.selected, projection === 'globe' ? '110m' : '50m')
  const app: App = { ...bare, server: toServerParts(layers, toLand('110m'), BORDER_NOTES) }
  const data: PageData = { story: toPageStory(story, app.lang), names, sum: toTextSum(story.events) }
  const state = store.getState()
  const View = embedded ? EmbedPage : Page
  return {
    parts: {
      id: story.id,
      lang: story.lang,
      ownLang: app.lang,
      title: story.title,
      description: story.finding ?? story.dek ?? '',
      body: renderToString(<View app={app} state={state} />),
      data: JSON.stringify(data).replaceAll('<', '\\u003c'),
    },
    preview: () => drawPreview({ app, state, layers }),
  }
}
