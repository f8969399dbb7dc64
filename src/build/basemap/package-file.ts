// A JSON file of a package, read from the disk. The studio's build has another module in the place of this one, which
// knows what the browser has fetched.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** `name` as a package is imported: `world-atlas/countries-50m.json`. Throws where there is no such file. */
export const readPackageFile = (name: string): unknown => JSON.parse(readFileSync(require.resolve(name), 'utf8'))
