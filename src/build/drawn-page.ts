// A story's page with the parts that are drawn once and for all, ready to be written as HTML by the build or drawn by
// the studio.
import type { FunctionComponent } from 'preact'
import { toLanguage } from '../i18n/languages.ts'
import { isLong } from '../model/long-story.ts'
import type { Story } from '../model/story.ts'
import type { State } from '../state/state.ts'
import type { App, ServerParts, ViewProps } from '../views/app.ts'
import { crowdDrawing } from '../views/map/crowd-drawing.ts'
import { createApp } from '../views/create-app.ts'
import { EmbedPage } from '../views/embed/embed-page.tsx'
import { keepNear } from '../views/embed/keep-near.ts'
import type { BaseName } from '../views/map/map-labels.ts'
import { toNameColumns } from '../views/map/name-columns.ts'
import { FRAMES, toFrameCamera } from '../views/map/opening.ts'
import type { StaticLayers } from '../views/map/static-map.tsx'
import { toTextSum, type PageData } from '../views/page/page-data.ts'
import { Page } from '../views/page/page.tsx'
import { toServerParts } from '../views/server-parts.tsx'
import { toPageStory } from './page-story.ts'
import { toLand, toStaticLayers } from './static-layers.ts'

/** Names of countries and seas that the map may open with; the rest come with the living map. */
const OPENING_NAMES_ZOOM = 1.6

export interface DrawnPage {
  readonly app: App
  readonly state: State
  readonly layers: StaticLayers
  readonly View: FunctionComponent<ViewProps>
  /** JSON, safe inside a script element; a long story's page does without. */
  toData(): string
}

/**
 * The full page, or the one for a frame, which leaves the articles' texts to the full page. `all` are the names of the
 * basemap; `own` are parts that stand there in the place of those of any page.
 */
export function toDrawnPage(
  whole: Story,
  embedded: boolean,
  all: readonly BaseName[],
  own: Partial<ServerParts> = {},
): DrawnPage {
  const story = embedded ? { ...whole, articles: whole.articles.map(article => ({ ...article, body: '' })) } : whole
  const names = all.filter(name => name.minZoom <= OPENING_NAMES_ZOOM && name.kind !== 'city')
  const language = toLanguage(story.lang)
  const { app: bare, store } = createApp(
    {
      story,
      names,
      mapSize: FRAMES[0]!.size,
      ...(isLong(story) && { crowd: crowdDrawing }),
      ...(embedded && { keepNear }),
    },
    language,
  )
  const { projection } = toFrameCamera(FRAMES[0]!, bare)
  const layers = toStaticLayers(story, bare.opening.selected, projection === 'globe' ? '110m' : '50m')
  const app: App = { ...bare, server: { ...toServerParts(language.record, layers, toLand('110m')), ...own } }
  return {
    app,
    state: store.getState(),
    layers,
    View: embedded ? EmbedPage : Page,
    toData: () => toPageJson(app),
  }
}

function toPageJson({ story, lang, names }: App): string {
  const data: PageData = { story: toPageStory(story, lang), names: toNameColumns(names), sum: toTextSum(story.events) }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
