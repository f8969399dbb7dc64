// Puts a new site in the place of the last one, which stays until the new one is whole.
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Every site has this file. */
export const HEADERS = '_headers'

/** Where a site really lies: a link to it stays a link. */
export const toSitePath = (site: string): string => (existsSync(site) ? realpathSync(site) : site)

/** The folder, beside the site and on its disk, that a build of this process writes into. */
export const toDraftPath = (site: string): string => `${site}.${process.pid}.draft`

/** Throws, in words, where something else than a site lies there, which a new site would take the place of. */
export function refuseOther(site: string): void {
  if (!existsSync(site) || existsSync(join(site, HEADERS))) return
  if (readdirSync(site).some(name => name !== '.git'))
    throw new Error(`${site} is no site of Dateline (it has no ${HEADERS}): name a new or an empty folder`)
}

/** By renaming: only between the two steps there is no site, and one that is broken off there comes back, see below. */
export function exchangeSite(site: string): void {
  const old = `${site}.${process.pid}.old`
  if (existsSync(site)) renameSync(site, old)
  renameSync(toDraftPath(site), site)
  if (existsSync(old)) removeOld(site, old)
}

export const removeDraft = (site: string): void => rmSync(toDraftPath(site), { recursive: true, force: true })

/**
 * What builds that were broken off have left beside the site: a site of before comes back where there is none, all else
 * goes.
 */
export function recoverSite(site: string): void {
  mkdirSync(dirname(site), { recursive: true })
  const name = basename(site)
  for (const each of readdirSync(dirname(site))) {
    const [, pid, kind] = each.startsWith(`${name}.`)
      ? (/^\.(\d+)\.(draft|old)$/.exec(each.slice(name.length)) ?? [])
      : []
    if (kind === undefined || isAtWork(Number(pid))) continue
    const path = join(dirname(site), each)
    if (kind === 'draft') rmSync(path, { recursive: true })
    else if (existsSync(site)) removeOld(site, path)
    else renameSync(path, site)
  }
}

/** A site may be a checkout that is pushed to its host: that is no file of the site. */
function removeOld(site: string, old: string): void {
  const [kept, back] = [join(old, '.git'), join(site, '.git')]
  if (existsSync(kept) && !existsSync(back)) renameSync(kept, back)
  rmSync(old, { recursive: true })
}

function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false // a number comes again, in a container always
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
