// The parts of the page that the build draws once and for all.
import type { ServerParts } from './app.ts'
import { ArticleText } from './articles/article-text.tsx'
import { RowRest } from './list/row-rest.tsx'
import { StaticMap, type StaticLayers } from './map/static-map.tsx'
import { PageFoot } from './page/page-foot.tsx'
import { toSupportsText } from './supports-text.ts'
import { AxisDrawing } from './timeline/axis-drawing.tsx'
import { layOutAxis } from './timeline/lay-out-axis.ts'

const NARROW = { widthPx: 340, textPx: 11 }

/** `layers` is the world under the map, `borderNotes` what its borders say. */
export const toServerParts = (layers: StaticLayers, borderNotes: readonly string[]): ServerParts => ({
  EmbedButton: ({ app: { t } }) => (
    <button type="button" disabled>
      {t.embed.open}
    </button>
  ),
  Foot: ({ app }) => <PageFoot app={app} borderNotes={borderNotes} />,
  Articles: ({ app }) => (
    <>
      {app.story.articles.map(article => (
        <ArticleText key={article.id} app={app} article={article} />
      ))}
    </>
  ),
  RowRest,
  toSupportsText,
  StaticMap: ({ app, state }) => (
    <section class="map" aria-label={app.t.map.name}>
      <div class="map-base">
        <StaticMap app={app} state={state} layers={layers} />
      </div>
    </section>
  ),
  NarrowAxis: ({ app, state }) => (
    <AxisDrawing
      app={app}
      state={state}
      layout={layOutAxis(app, state.axis, NARROW.widthPx, NARROW.textPx)}
      textPx={NARROW.textPx}
      rtl={false}
      copy="narrow"
    />
  ),
})
