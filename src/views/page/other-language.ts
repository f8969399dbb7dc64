// The page for a reader who asks for another language, `?lang=`: in that of the story's own pages, where it has one,
// else with the words of the interface alone. What the build has drawn stays in the language that it was built in.
import { render, type ComponentChild } from 'preact'
import { toDirection } from '../../i18n/direction.ts'
import { loadSpeech } from '../../i18n/load-speech.ts'
import type { Speech } from '../../i18n/speech.ts'
import { findAmong, TAGS } from '../../i18n/tags.ts'
import { toFolder, toLanguages, toTop } from '../../model/story-path.ts'
import type { Story } from '../../model/story.ts'

export interface OtherLanguage {
  /** undefined is English. */
  readonly speech: Speech | undefined
  /** Draws a page in the place of the one as built. */
  readonly mount: (page: ComponentChild, host: HTMLElement) => void
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
  const tag = findAmong(['en', ...TAGS], asked)
  if (own !== undefined || tag === undefined || tag === findAmong(['en', ...TAGS], host.lang)) return undefined
  return { speech: await loadSpeech(asked), mount: createMount(tag === 'en' ? 'en' : asked) }
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

const createMount =
  (lang: string): OtherLanguage['mount'] =>
  (page, host) => {
    const built = host.lang
    const islands = [...host.querySelectorAll(ISLANDS)].map(island => [...island.childNodes])
    host.replaceChildren()
    host.lang = lang
    document.documentElement.dir = toDirection(lang)
    render(page, host)
    host.querySelectorAll<HTMLElement>(ISLANDS).forEach((island, at) => {
      island.replaceChildren(...(islands[at] ?? []))
      island.lang = built
      island.dir = toDirection(built)
    })
  }
