// Hydration: the page as built comes alive. Every reading-back from its HTML happens here, once, before the first view
// is drawn.
import { toFolder } from '../../model/story-path.ts'
import type { Story } from '../../model/story.ts'
import type { App, BuiltPaths, FrameName, Prerendered } from '../app.ts'
import type { Surroundings } from '../create-app.ts'
import type { Size } from '../map/camera.ts'
import { fromNameColumns } from '../map/name-columns.ts'
import { toEventId, toRowId, toTitleId } from '../list/row-id.ts'
import { PLAIN, PLAIN_WHERE, toTextSum, type PageData } from './page-data.ts'

export interface BuiltPage {
  readonly story: Story
  /** Takes out of the page what the living one begins with: until then it is what it is without script. */
  take(): Surroundings
}

/** A frame that is not shown yet has no size: any will do until then. Pixels. */
const UNSEEN: Size = { width: 640, height: 400 }

/**
 * `host` holds the page that the build has drawn; `json` is what it wrote beside it, and `source` the address of the
 * whole story. Rejects where the page has been changed since (translated, edited by an extension) and the whole story
 * cannot be had.
 */
export async function readPage(host: ParentNode, json: string, source: string): Promise<BuiltPage> {
  const data = JSON.parse(json) as PageData // written by the build from a checked story
  const story = readTexts(data, host) ?? (await loadStory(source))
  return { story, take: () => ({ story, names: fromNameColumns(data.names), ...readBuilt(host, story) }) }
}

/** What of the page as built the living one measures or shows again. */
export function readBuilt(host: ParentNode, story: Story): Pick<App, 'mapSize' | 'prerendered'> {
  const { width, height } = host.querySelector('.map')!.getBoundingClientRect()
  return {
    mapSize: { width: width || UNSEEN.width, height: height || UNSEEN.height },
    prerendered: takePrerendered(host, story),
  }
}

async function loadStory(source: string): Promise<Story> {
  const response = await fetch(source)
  if (!response.ok) throw new Error(`${response.status} ${source}`)
  return (await response.json()) as Story // the build's own
}

/**
 * The story with its titles, summaries and quotes as they stand in the list; undefined where they are not those that
 * the build wrote there. The articles stay in the page: `body` is empty.
 */
function readTexts({ story, sum }: PageData, host: ParentNode): Story | undefined {
  const events = story.events.map(event => {
    const row = host.querySelector(`#${toRowId(event.id)}`)
    const quotes = row?.querySelectorAll('blockquote') ?? []
    return {
      ...PLAIN,
      ...event,
      where: event.where.map(where => ({ ...PLAIN_WHERE, ...where })),
      title: row?.querySelector('.event-title')?.textContent ?? '',
      summary: row?.querySelector('.event-summary')?.textContent ?? undefined,
      cite: event.cite.map((cite, i) => ({ ...cite, exact: quotes[i]?.textContent ?? '' })),
    }
  })
  if (toTextSum(events) !== sum) return undefined
  return { ...story, events, articles: story.articles.map(article => ({ ...article, text: '', body: '' })) }
}

/** Of the overlay in a static map; the living one shows them while its camera is that of the static map. */
function readPaths(host: ParentNode, frame: FrameName): BuiltPaths {
  const read = (what: string) => [...host.querySelectorAll<SVGElement>(`.static-map.${frame} ${what}`)]
  const toPath = (path: SVGElement) => path.getAttribute('d') ?? undefined
  return {
    places: new Map(read('.shape').map(shape => [shape.dataset['place']!, toPath(shape)])),
    arcs: read('.arc').map(arc => toPath(arc) ?? ''),
  }
}

/** Takes out what is only for readers without script, and keeps what the living page shows again. */
function takePrerendered(host: ParentNode, story: Story): Prerendered {
  host.querySelector('.axis.narrow')?.remove()
  // Preact adds no attributes to what it hydrates
  for (const row of host.querySelectorAll<HTMLElement>('.event'))
    row.querySelector('.event-title')?.setAttribute('id', toTitleId(toEventId(row)))
  const staticMaps = [...host.querySelectorAll('.static-map')]
  const paths = { narrow: readPaths(host, 'narrow'), wide: readPaths(host, 'wide') }
  for (const map of staticMaps) {
    map.querySelector('.overlay')?.remove() // the living map draws one over its own
    map.remove()
  }
  host.querySelector('.map-key')?.remove() // the living map has its own
  const locator = host.querySelector('.locator')
  locator?.remove()
  const world = staticMaps.find(map => map.matches('.wide'))?.querySelector('.static-base')
  const files = new URL('.', host.querySelector<HTMLAnchorElement>('.take-away a')?.href ?? location.href)
  const here = new URL(toFolder(story), files)
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  return {
    staticMaps: [...staticMaps, ...(locator ? [locator] : [])],
    paths,
    addresses: { here, known: new URL(canonical?.href ?? here) },
    cloneWorld: () => world?.cloneNode(true) ?? new DocumentFragment(),
  }
}
