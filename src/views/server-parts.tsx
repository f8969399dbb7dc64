// The parts of the page that the build draws once and for all.
import type { GeoPermissibleObjects } from 'd3'
import { enRecord } from '../i18n/en-record.ts'
import type { ServerParts } from './app.ts'
import { ArticleText } from './articles/article-text.tsx'
import { RowRest } from './list/row-rest.tsx'
import { StaticMap, type StaticLayers } from './map/static-map.tsx'
import { WholeMap } from './map/whole-map.tsx'
import { PageFoot } from './page/page-foot.tsx'
import { PageHead } from './page/page-head.tsx'
import { AxisDrawing } from './timeline/axis-drawing.tsx'
import { NARROW } from './timeline/axis-size.ts'
import { layOutAxis } from './timeline/lay-out-axis.ts'

/**
 * `layers` is the world under the map, `land` a coarse one for its locator and for all of the story, `borderNotes`
 * what its borders say.
 */
export const toServerParts = (
  layers: StaticLayers,
  land: GeoPermissibleObjects,
  borderNotes: readonly string[],
): ServerParts => ({
  words: enRecord,
  Head: PageHead,
  EmbedButton: () => (
    <button type="button" disabled>
      {enRecord.page.embed}
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
  StaticMap: ({ app, state }) => (
    <section class="map" aria-label={app.t.map.name}>
      <div class="map-base">
        <StaticMap app={app} state={state} layers={layers} land={land} />
      </div>
    </section>
  ),
  WholeMap: ({ app, state }) => <WholeMap app={app} state={state} land={{ globe: land, mercator: layers[0]!.shape }} />,
  NarrowAxis: ({ app, state }) => (
    <AxisDrawing app={app} state={state} layout={layOutAxis(app, state.axis, NARROW)} copy="narrow" />
  ),
})
