// Hydration of a long story: what stands in the page of any other comes from its index.
import type { Story } from '../../model/story.ts'
import { crowdDrawing } from '../map/crowd-drawing.ts'
import type { Surroundings } from '../create-app.ts'
import { WindowedList } from '../list/windowed-list.tsx'
import { readBuilt, type BuiltPage } from '../page/hydrate.ts'
import { toTextSum } from '../page/page-data.ts'
import { createParts } from './create-parts.ts'
import { toIndexedStory, type PageIndex } from './page-index.ts'
import { takeRows, type Row } from './read-rows.ts'
import { Fetching, RowRest } from './row-rest.tsx'

/** `host` holds the page that the build has drawn. Rejects where the index cannot be had. */
export async function readLong(host: HTMLElement, source: string): Promise<BuiltPage> {
  const address = new URL(source, location.href)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${source}`)
  const index = (await response.json()) as PageIndex // the build's own
  const story = toIndexedStory(index)
  return { story, take: () => takeLong(host, index, story, new URL('.', address)) }
}

function takeLong(host: HTMLElement, index: PageIndex, story: Story, folder: URL): Surroundings {
  const rows = takeRows(host, new URL('.', location.href))
  host.querySelector('.events')!.replaceChildren() // drawn anew, as far as it is seen
  for (const nav of host.querySelectorAll('.page-nav')) nav.remove()
  return {
    story,
    names: index.names,
    ...readBuilt(host, story),
    crowd: crowdDrawing,
    parts: {
      ...createParts(story, index.texts, folder, isAsBuilt(rows, index.sum) ? rows : new Map()),
      RowRest,
      Fetching,
      EventList: WindowedList,
      folder,
      lang: host.lang,
    },
  }
}

/** Whether nobody has changed the rows since: a translator, an extension. */
const isAsBuilt = (rows: ReadonlyMap<string, Row>, sum: number): boolean =>
  sum ===
  toTextSum(
    [...rows.values()].map(({ title, texts }) => ({
      title,
      summary: texts.summary,
      cite: texts.quotes.map(exact => ({ exact })),
    })),
  )
