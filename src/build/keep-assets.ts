// Scripts and styles of the site of before stay for a time: a page that a reader has open, or a cache has kept, asks
// for them by name.
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const DAY_MS = 86_400_000

/**
 * Copies files of the last site's `assets` that `draft` has not, where a build of the last `days` still had them. Their
 * age stays, so that they go in time.
 */
export function keepAssets(site: string, draft: string, days: number, nowMs: number): void {
  const from = join(site, 'assets')
  const names = days > 0 && existsSync(from) ? readdirSync(from) : []
  const kept = names.filter(name => {
    const { mtimeMs } = statSync(join(from, name))
    return !existsSync(join(draft, 'assets', name)) && nowMs - mtimeMs <= days * DAY_MS
  })
  for (const name of kept) cpSync(join(from, name), join(draft, 'assets', name), { preserveTimestamps: true })
}
