// The pages of a story that has been taken down: they say so, where a link or a frame in an article leads to it.
import type { SiteFile } from '../keep-last.ts'
import { toRemovedHtml } from '../page-html.ts'
import type { Removed } from './settings.ts'

/** `template` is that of the front page; `lang` counts where the removal names none. */
export function toRemovedPages(template: string, id: string, { lang, ...removed }: Removed, site: string): SiteFile[] {
  const words = { ...removed, lang: lang ?? site }
  return [
    { path: `s/${id}/index.html`, source: toRemovedHtml(template, words, '../../') },
    { path: `s/${id}/embed/index.html`, source: toRemovedHtml(template, words, '../../../') },
  ]
}
