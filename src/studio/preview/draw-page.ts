// Draws the reader's page into the document, as the build writes it as HTML: the same views, element by element.
import { h, render } from 'preact'
import { toDrawnPage } from '../../build/drawn-page.ts'
import { applyToStory } from '../../build/settings/apply-to-story.ts'
import { toDirection } from '../../i18n/direction.ts'
import type { BaseName } from '../../views/map/map-labels.ts'
import type { Preview } from './preview-messages.ts'

/** `host` and `data` are empty; the reader's own script takes up what it finds there. */
export function drawPage(
  { story: plain, site }: Preview,
  names: readonly BaseName[],
  host: HTMLElement,
  data: HTMLElement,
): void {
  const story = applyToStory(plain, site, site.lang ?? plain.lang)
  const page = toDrawnPage(story, host.classList.contains('embed'), names)
  const built = document.createElement('div')
  render(h(page.View, { app: page.app, state: page.state }), built)
  // Room for styles that the build moves there. Here a link has them all, and the policy allows no element.
  for (const room of built.querySelectorAll('style')) room.remove()
  // Copies have nothing of Preact, as elements have that come from HTML.
  host.append(...[...built.childNodes].map(node => node.cloneNode(true)))
  host.normalize()
  render(null, built)
  host.lang = page.app.lang
  data.textContent = page.toData()
  document.documentElement.lang = story.lang
  document.documentElement.dir = toDirection(page.app.lang)
  document.title = story.title
}
