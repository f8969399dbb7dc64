// The pages of the last site of stories that cannot be built today, so that they stay where their readers look for
// them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { FrontStory } from './front/story-card.ts'

export interface SiteFile {
  /** From the top of the site, with forward slashes. */
  readonly path: string
  readonly source: string | Uint8Array
}

export interface LastPages {
  readonly story: FrontStory['story']
  readonly files: readonly SiteFile[]
}

/** The pages of a story in the last site; undefined where it had none. */
export function readLastPages(site: string, id: string): LastPages | undefined {
  if (!existsSync(join(site, 's', id, 'story.json'))) return undefined
  const files = readFolder(site, `s/${id}`)
  const json = files.find(({ path }) => path === `s/${id}/story.json`)!
  return { story: JSON.parse(toText(json)) as FrontStory['story'], files }
}

/** The scripts, styles and fonts of the last site, which its pages ask for by name. */
export const readLastAssets = (site: string): SiteFile[] => readFolder(site, 'assets')

/** What stands inside the elements that a policy has to let into the pages. */
export function findInline(pages: readonly LastPages[]): { readonly styles: string[]; readonly scripts: string[] } {
  const html = pages.flatMap(({ files }) => files.filter(({ path }) => path.endsWith('.html')).map(toText))
  const find = (element: RegExp) => html.flatMap(each => [...each.matchAll(element)].map(([, inside]) => inside!))
  return { styles: find(/<style>([^]*?)<\/style>/g), scripts: find(/<script>([^]*?)<\/script>/g) }
}

const toText = ({ source }: SiteFile): string =>
  typeof source === 'string' ? source : Buffer.from(source).toString('utf8')

/** Every file in a folder of `site`, at any depth. */
export function readFolder(site: string, folder: string): SiteFile[] {
  return readdirSync(join(site, folder), { withFileTypes: true }).flatMap(entry => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return readFolder(site, path)
    return entry.isFile() ? [{ path, source: readFileSync(join(site, path)) }] : []
  })
}
