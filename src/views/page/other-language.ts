// The page for a reader who asks for another language, `?lang=`: in that of the story's own pages, where it has one,
// else with the words of the interface alone. What the build has drawn stays in the language that it was built in.
import { hydrate, render, type ComponentChild } from 'preact'
import { toDirection } from '../../i18n/direction.ts'
import type { Speech } from '../../i18n/speech.ts'
import { findAmong, INTERFACE } from '../../i18n/tags.ts'
import { toFolder, toLanguages, toTop } from '../../model/story-path.ts'
import type { Story } from '../../model/story.ts'
import type { App } from '../app.ts'
import { ENGLISH } from '../create-app.ts'
import { findSharedNames } from '../place-name.ts'
import { loadLanguage, type Language } from './load-language.ts'

/** Brings a page as built to life. */
export type Mount = (toPage: (app: App) => ComponentChild, app: App, host: HTMLElement) => void

export interface OtherLanguage {
  readonly speech: Language
  readonly mount: Mount
}

/** What the build draws and no living view does: see views/island.tsx. */
const ISLANDS =
  '.page-head, .paper-whole, .event-rest, .articles, .embed-open, .languages, .foot-words, .embed .page-foot'

/**
 * `asked` is what the address says; undefined where the page stays as it is, or gives way to another. Rejects where the
 * words cannot be had.
 */
export async function findOther(asked: string, host: HTMLElement, story: Story): Promise<OtherLanguage | undefined> {
  const own = findAmong(toLanguages(story), asked)
  if (own !== undefined && own !== story.lang) {
    location.replace(toOwnPage(story, own, location.href))
    return undefined
  }
  const tag = findAmong(INTERFACE, asked)
  if (own !== undefined || tag === undefined || tag === findAmong(INTERFACE, host.lang)) return undefined
  const [speech = ENGLISH, built = ENGLISH] = await Promise.all([loadLanguage(asked), loadLanguage(host.lang)])
  // The site's names of seas stand under `tag`, whatever country the reader adds
  return { speech: { ...speech, seas: { ...speech.seas, ...story.seas?.[tag] } }, mount: createMount(built) }
}

/** The address of the page in another of its story's languages, at the same moment. */
function toOwnPage(story: Story, lang: string, href: string): string {
  const address = new URL(href)
  const [, folder = '', embed = ''] = /^(.*?)((?:embed\/)?)(?:index\.html)?$/.exec(address.pathname)!
  const top = new URL(toTop(toFolder(story)) || './', new URL(folder, address))
  const isFront = !top.pathname.endsWith(`/s/${story.id}/`)
  address.pathname = `${top.pathname}${isFront ? `s/${story.id}/` : ''}${toFolder(story, lang)}${embed}`
  address.searchParams.delete('lang')
  return address.href
}

/** The page is hydrated as it was built, then drawn in its other language: hydration leaves attributes as they are. */
const createMount =
  (built: Speech): Mount =>
  (toPage, app, host) => {
    hydrate(toPage(speak(app, built)), host)
    for (const island of host.querySelectorAll<HTMLElement>(ISLANDS)) {
      island.lang = host.lang
      island.dir = toDirection(host.lang)
    }
    host.lang = app.lang
    document.documentElement.dir = toDirection(app.lang)
    render(toPage(app), host)
  }

function speak({ laterWords: _later, dialogWords: _dialog, seas: _seas, ...app }: App, speech: Speech): App {
  const { namesUrl } = app // the map asks once, for the names that stay
  return { ...app, ...speech, namesUrl, sharedNames: findSharedNames(speech.lang, Object.values(app.story.places)) }
}
