// The parts of the page that the build draws once and for all.
import type { GeoPermissibleObjects } from 'd3'
import type { RecordMessages } from '../i18n/messages.ts'
import type { Hrefs, ServerParts } from './app.ts'
import { ArticleText } from './articles/article-text.tsx'
import { toPassageId } from './articles/passage-id.ts'
import { RowRest } from './list/row-rest.tsx'
import { toSearchField } from './list/search-field.ts'
import { StaticMap, type StaticLayers } from './map/static-map.tsx'
import { WholeMap } from './map/whole-map.tsx'
import { LanguageChoice } from './page/language-choice.tsx'
import { PageFoot } from './page/page-foot.tsx'
import { PageHead } from './page/page-head.tsx'
import { AxisDrawing } from './timeline/axis-drawing.tsx'
import { NARROW } from './timeline/axis-size.ts'
import { layOutAxis } from './timeline/lay-out-axis.ts'

/** Of a page on which all of the story stands. */
export const WHOLE_HREFS: Hrefs = {
  event: id => `#event-${id}`,
  passage: (article, start) => `#${toPassageId(article, start)}`,
}

/**
 * `layers` is the world under the map, `land` a coarse one for its locator and for all of the story.
 */
export const toServerParts = (
  words: RecordMessages,
  layers: StaticLayers,
  land: GeoPermissibleObjects,
): ServerParts => ({
  words,
  hrefs: WHOLE_HREFS,
  Head: PageHead,
  EmbedButton: () => (
    <button type="button" disabled>
      {words.page.embed}
    </button>
  ),
  LanguageChoice,
  Foot: PageFoot,
  SearchField: ({ app: { t } }) => <input {...toSearchField(t)} disabled />,
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
