// Hydration: the page as built comes alive. Every reading-back from its HTML happens here, once, before the first view is drawn.
import type { Story } from '../../model/story.ts'
import type { Prerendered } from '../app.ts'
import type { Size } from '../map/camera.ts'
import type { PageData, PageStory } from './page-data.ts'

/** A frame that is not shown yet has no size: any will do until then. Pixels. */
const UNSEEN: Size = { width: 640, height: 400 }

export interface HydratedPage {
  readonly story: Story
  readonly names: PageData['names']
  readonly mapSize: Size
  readonly prerendered: Prerendered
}

/** `host` holds the page that the build has drawn, and `data` is what it wrote beside it; neither is checked again. */
export function readPage(host: ParentNode, { story, names }: PageData): HydratedPage {
  const { width, height } = host.querySelector('.map')!.getBoundingClientRect()
  return {
    story: readTexts(story, host),
    names,
    mapSize: { width: width || UNSEEN.width, height: height || UNSEEN.height },
    prerendered: takePrerendered(host),
  }
}

/** Puts titles, summaries and quotes back into the story. The articles stay where they are: `body` is empty. */
function readTexts(story: PageStory, host: ParentNode): Story {
  return {
    ...story,
    articles: story.articles.map(article => ({ ...article, text: '', body: '' })),
    events: story.events.map(event => {
      const row = host.querySelector(`#event-${event.id}`)!
      const quotes = row.querySelectorAll('blockquote')
      return {
        ...event,
        title: row.querySelector('.event-title')!.firstChild!.textContent!,
        summary: row.querySelector('.event-summary')?.textContent ?? undefined,
        cite: event.cite.map((cite, i) => ({ ...cite, exact: quotes[i]!.textContent })),
      }
    }),
  }
}

/** Takes out what is only for readers without script, and keeps what the living page shows again. */
function takePrerendered(host: ParentNode): Prerendered {
  host.querySelector('.axis.narrow')?.remove()
  for (const title of host.querySelectorAll<HTMLButtonElement>('.event-title')) title.disabled = false
  const staticMaps = [...host.querySelectorAll('.static-map')]
  for (const map of staticMaps) {
    map.querySelector('.overlay')?.remove() // the living map draws one over its own
    map.remove()
  }
  const world = staticMaps.find(map => map.matches('.wide'))!.querySelector('.static-base')!
  const facts = new Map(
    Array.from(host.querySelectorAll('.event'), row => [row.id.slice('event-'.length), row.querySelector('.facts')!]),
  )
  const here = new URL('.', host.querySelector<HTMLAnchorElement>('.take-away a')?.href ?? location.href)
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  return {
    staticMaps,
    addresses: { here, known: new URL(canonical?.href ?? here) },
    cloneWorld: () => world.cloneNode(true),
    cloneFacts(event) {
      const copy = facts.get(event)!.cloneNode(true) as Element
      for (const related of copy.querySelectorAll('.related')) related.remove() // in the card they are buttons
      return copy
    },
  }
}
