// The pages of a story that has been taken down: they say so, where a link or a frame in an article leads to it.
import { toTop } from '../../model/story-path.ts'
import type { SiteFile } from '../keep-last.ts'
import { toRemovedHtml } from '../page-html.ts'
import type { Removed } from './settings.ts'

/** `template` is that of the front page; `folders` are those of the story's pages, from the top of the site. */
export function toRemovedPages(template: string, removed: Removed, folders: readonly string[]): SiteFile[] {
  const words = { ...removed, lang: removed.lang ?? 'en' }
  return folders
    .flatMap(folder => [folder, `${folder}embed/`])
    .map(folder => ({ path: `${folder}index.html`, source: toRemovedHtml(template, words, toTop(folder)) }))
}
