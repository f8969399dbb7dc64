// Puts the texts of a long story's articles into the page, a portion at a time, from the pages on which they stand.
import { findPortion } from '../../model/portions.ts'
import type { FetchedArticles } from '../fetched-parts.ts'
import { loadDocument } from './load-document.ts'
import type { PageIndex } from './page-index.ts'
import { leadOn } from './read-rows.ts'

const PASSAGE = /^passage-(.+)-(\d+)$/
/** The address of a portion: the article's id, and the number but of the first. */
const PORTION = /\/article\/([a-z0-9-]+)\/(?:(\d+)\/)?$/

/** `starts` are the offsets of the portions by article id; `change` is called when another portion is there. */
export function createArticles(
  starts: NonNullable<PageIndex['texts']>,
  folder: URL,
  change: () => void,
): FetchedArticles {
  /** The portion in the page, with what stood in its place. */
  let shown: { readonly path: string; readonly host: HTMLElement; readonly before: readonly Node[] } | undefined
  let wanted = ''

  /** The element with the portion; undefined where another has been asked for since. */
  async function show(root: Element, article: string, portion: number): Promise<HTMLElement | undefined> {
    const path = `./article/${article}/${portion === 1 ? '' : `${portion}/`}`
    wanted = path
    if (shown?.path === path) return shown.host
    const address = new URL(path, folder)
    const text = (await loadDocument(address)).querySelector('.article-portion')
    const host = root.querySelector<HTMLElement>(`#article-${article} .article-portion`)
    if (!text || !host) throw new Error(address.href)
    if (wanted !== path) return undefined
    shown?.host.replaceChildren(...shown.before)
    leadOn(text, address)
    const before = [...host.childNodes]
    host.replaceChildren(...text.childNodes)
    shown = { path, host, before }
    change()
    return host
  }

  return {
    async showPassage(root, passage) {
      const [, article = '', start] = PASSAGE.exec(passage) ?? []
      const portions = Object.hasOwn(starts, article) ? starts[article] : undefined
      if (portions) await show(root, article, findPortion(portions, Number(start)))
    },
    followLink(root, { pathname }) {
      const [, article, portion = '1'] = PORTION.exec(pathname) ?? []
      if (article === undefined || !Object.hasOwn(starts, article)) return false
      return show(root, article, Number(portion)).then(host => {
        if (!host) return
        // The link that was pressed is gone, and the text begins above it.
        host.tabIndex = -1
        host.focus({ preventScroll: true })
        host.scrollIntoView()
      })
    },
  }
}
