// Builds the site of a folder of stories: checks them, draws their pages into the shell's templates, and leaves the
// last site where it is until the new one is whole.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isLong } from '../model/long-story.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { buildStories, toFailure, toFrontStories, type Outcome } from './build-stories.ts'
import {
  exchangeSite,
  HEADERS,
  recoverSite,
  refuseOther,
  removeDraft,
  toDraftPath,
  toSitePath,
} from './exchange-site.ts'
import { toFront } from './front/to-front.ts'
import { toHeaders } from './inline-styles.ts'
import { keepAssets } from './keep-assets.ts'
import { findInline, readLastAssets, type SiteFile } from './keep-last.ts'
import { loadPrerender, type Prerender } from './program.ts'
import { readProject, type Project } from './read-project.ts'
import { applyToProject, applyToShell } from './settings/apply-settings.ts'
import { readLogo } from './settings/read-settings.ts'
import { findPageFolders, findUnknown, toRemovedPages } from './settings/removed-pages.ts'
import type { Settings } from './settings/settings.ts'
import { createTools } from './shell/create-tools.ts'
import type { Shell } from './shell/shell.ts'

export interface SiteRequest {
  /** The folder that holds `data/stories` and `seeds`. */
  readonly content: string
  /** Where the site is to be; what is there goes once the new one is whole. */
  readonly out: string
  /** Where its readers will find it, if that is known. */
  readonly address: URL | undefined
  readonly settings: Settings
  /** So many days scripts and styles of the sites of before stay; 0 for none. */
  readonly keepDays: number
}

export type SiteRim = Pick<Console, 'log' | 'warn' | 'error'>

/** Rejects, in words, where a story is not built; the last site, or its pages of that story, stay. */
export async function buildSite(
  { content, out, address, settings, keepDays }: SiteRequest,
  loadShell: () => Promise<Shell>,
  { log, warn, error }: SiteRim,
): Promise<void> {
  const site = toSitePath(out)
  recoverSite(site)
  refuseOther(site)
  const logo = readLogo(content, settings)
  const all = readProject(content, findCountryOutline)
  const project = applyToProject(toStanding(all, settings), settings)
  const { stories, translations, broken, undecided } = project
  for (const { lines } of broken) error(lines.join('\n'))
  for (const { lines } of undecided) warn(lines.join('\n'))
  const removed = Object.keys(settings.removed ?? {})
  const unknown = findUnknown(removed, [...all.stories, ...all.broken, ...all.undecided], site)
  for (const { line } of unknown) warn(line)
  const isNone = (built: readonly unknown[]) => built.length + removed.length === 0
  if (isNone(stories)) throw toFailure({ built: [], broken, undecided, kept: [] }, site, false)

  const shell = applyToShell(await loadShell(), settings)
  const outcome = buildStories(project, await createTools(shell, address, settings), site)
  for (const { lines } of outcome.broken.slice(broken.length)) error(lines.join('\n'))
  if (isNone(outcome.built)) throw toFailure(outcome, site, false)
  try {
    const { renderFront } = await loadPrerender()
    writeFiles(toDraftPath(site), toSiteFiles(outcome, { shell, settings, logo, renderFront, site, translations }))
    keepAssets(site, toDraftPath(site), keepDays, Date.now())
    exchangeSite(site)
  } finally {
    removeDraft(site)
  }
  const { length } = outcome.built
  log(`${basename(site)}/ is the new site, with ${length} ${length === 1 ? 'story' : 'stories'}`)
  const down = removed.filter(id => unknown.every(each => each.id !== id))
  if (down.length > 0) log(`Taken down: ${down.join(', ')}`)
  if (outcome.broken.length > 0) throw toFailure(outcome, site, true)
}

/** The stories that are not taken down. */
function toStanding({ stories, broken, undecided, ...project }: Project, { removed }: Settings): Project {
  const stands = ({ id }: { readonly id: string }) => !Object.hasOwn(removed ?? {}, id)
  return {
    ...project,
    stories: stories.filter(stands),
    // Nobody misses a story where one is taken down.
    broken: broken.filter(each => stands(each) && !(project.isEmpty && removed)),
    undecided: undecided.filter(stands),
  }
}

interface Making {
  readonly shell: Shell
  readonly settings: Settings
  readonly logo: SiteFile | undefined
  readonly renderFront: Prerender['renderFront']
  /** Where the last site lies. */
  readonly site: string
  readonly translations: Project['translations']
}

/** Of two with one path the last counts. */
function toSiteFiles(outcome: Outcome, making: Making): SiteFile[] {
  const { shell, settings, logo, renderFront, site, translations } = making
  const { built, kept } = outcome
  const { whole, embed, front } = shell.templates
  const gone = Object.entries(settings.removed ?? {})
  const removed = gone.flatMap(([id, words]) =>
    toRemovedPages(front.template, { lang: settings.lang, ...words }, findPageFolders(site, id, translations.get(id))),
  )
  const isOne = built.length === 1 && kept.length === 0
  const inline = findInline(kept)
  // A page in another language of its story stands a folder deeper.
  const depth = translations.size > 0 ? undefined : 2
  // That of the front page is used deeper in the site for what is taken down.
  const fronts = front.styles.slice(isOne ? 1 : 0, gone.length > 0 ? undefined : 1)
  const headers = toHeaders({
    styles: [...whole.styles.slice(0, depth), ...embed.styles.slice(1, depth), ...fronts, ...inline.styles],
    scripts: [...whole.scripts, ...inline.scripts],
  })
  const index = isOne
    ? built[0]!.front
    : toFront(front.template, toFrontStories(outcome), renderFront, settings, logo?.path)
  return [
    ...(kept.length > 0 ? [...kept.flatMap(({ files }) => files), ...readLastAssets(site)] : []),
    ...shell.files.filter(({ path }) => path !== whole.sheet || built.some(({ story }) => isLong(story))),
    ...(logo && !isOne ? [logo] : []),
    ...built.flatMap(({ story, files }) =>
      files.map(({ name, source }) => ({ path: `s/${story.id}/${name}`, source })),
    ),
    ...removed,
    { path: 'index.html', source: index },
    { path: HEADERS, source: headers },
  ]
}

function writeFiles(folder: string, files: readonly SiteFile[]): void {
  for (const { path, source } of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, source)
  }
}
