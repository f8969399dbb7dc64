// The shell: what every site is made of besides its stories. It knows none, so it is made once, and for the package as
// it is packed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tag } from '../../i18n/tags.ts'
import type { InlinedTemplate } from '../inline-styles.ts'
import { readFolder, type SiteFile } from '../keep-last.ts'

export interface Templates {
  /** Of the full page, the page for a frame, and the front page of several stories. */
  readonly whole: InlinedTemplate
  readonly embed: InlinedTemplate
  readonly front: InlinedTemplate
  /** Of the further pages of a long story, which share the style sheet of the full page. */
  readonly part: string
}

export interface Shell {
  readonly templates: Templates
  /** Markup for the head: what a page in the language loads besides, of a short story and of a long one. */
  readonly preloads: Readonly<Record<Tag | 'en', { readonly short: string; readonly long: string }>>
  /** Of every site: scripts, styles, type, the basemap, embed.js, the licences. */
  readonly files: readonly SiteFile[]
}

interface StoredShell extends Omit<Shell, 'files'> {
  /** `path` in a site, `from` where it lies. */
  readonly files: readonly { readonly path: string; readonly from: string }[]
}

const SHELL = 'shell.json'

/** `put` keeps a file under a path, and says under which it lies. */
export function writeShell(shell: Shell, put: (path: string, source: string | Uint8Array) => string): void {
  const files = shell.files.map(({ path, source }) => ({ path, from: put(`site/${path}`, source) }))
  const stored: StoredShell = { ...shell, files }
  put(SHELL, JSON.stringify(stored))
}

/** One that `writeShell` has put into `folder`. */
export function readShell(folder: string): Shell {
  const { files, ...rest } = JSON.parse(readFileSync(join(folder, SHELL), 'utf8')) as StoredShell
  return { ...rest, files: files.map(({ path, from }) => ({ path, source: readFileSync(join(folder, from)) })) }
}

/** With the studio, which lies in `folder`, among the files of every site: whatever becomes of the stories. */
export const withStudio = (shell: Shell, folder: string): Shell => ({
  ...shell,
  files: [...shell.files, ...readFolder(folder, '.').map(({ path, source }) => ({ path: `studio/${path}`, source }))],
})
