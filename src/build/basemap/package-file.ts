// The files of packages, on the disk. The studio's build has another module in the place of this one, which knows what
// the browser has fetched, and dateline-map has package/package-file.ts, which knows what is packed.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** `name` as a package is imported: `world-atlas/countries-50m.json`. Throws where there is no such file. */
export const findPackageFile = (name: string): string => require.resolve(name)

/** Of one that is JSON. */
export const readPackageFile = (name: string): unknown => JSON.parse(readFileSync(findPackageFile(name), 'utf8'))
