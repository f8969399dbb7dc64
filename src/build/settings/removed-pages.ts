// The pages of a story that has been taken down: they say so, where a link or a frame in an article leads to it.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findNearest } from '../../compiler/nearest.ts'
import { SETTINGS } from '../../model/settings-file.ts'
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

/**
 * The folders of all pages of a story, from the top of the site: of those that the project has, `translations` among
 * them, and of those that it had in the last site, whatever has become of its file.
 */
export function findPageFolders(
  site: string,
  id: string,
  translations: readonly { readonly lang: string }[] = [],
): string[] {
  const top = join(site, 's', id)
  const before = existsSync(top) ? readdirSync(top).filter(name => existsSync(join(top, name, 'embed/index.html'))) : []
  const languages = new Set([...translations.map(({ lang }) => lang), ...before])
  return [`s/${id}/`, ...[...languages].map(lang => `s/${id}/${lang}/`)]
}

/** Ids of which neither the project nor the last site knows a story, with a line for who has misspelt them. */
export function findUnknown(
  removed: readonly string[],
  known: readonly { readonly id: string }[],
  site: string,
): { readonly id: string; readonly line: string }[] {
  const ids = known.map(({ id }) => id)
  return removed
    .filter(id => !ids.includes(id) && !existsSync(join(site, 's', id)))
    .map(id => {
      const nearest = findNearest(id, ids)
      const rest = nearest === undefined ? '' : `; nearest match ${nearest}`
      return { id, line: `${SETTINGS}: warning: removed.${id}: there is no such story${rest}` }
    })
}
