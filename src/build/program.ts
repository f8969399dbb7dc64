// What the commands work with and somebody has to make first: this repository makes it when it is asked for. In the
// package dateline-map it lies packed, and package/program.ts stands in the place of this module.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { once } from '../complete/once.ts'
import { findGazetteerFiles as makeGazetteer, type GazetteerFiles } from './gazetteer/build-gazetteer.ts'
import type { Shell } from './shell/shell.ts'

export type Prerender = typeof import('./prerender.tsx')

type Say = (line: string) => void

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** How a command is called, with what follows it: `npm run place -- Paris`. */
export const toCall = (command: string, rest = ''): string => `npm run ${command}${rest && ` -- ${rest}`}`

export const findGazetteerFiles = (say: Say): GazetteerFiles => makeGazetteer(ROOT, say)

/** A style sheet of the reader's page, by its name: `tokens`. */
export const findStyleSheet = (name: string): string => join(ROOT, `src/styles/${name}.css`)

export const loadShell = async (say: Say): Promise<Shell> =>
  (await import('./shell/build-shell.ts')).buildShell(ROOT, say)

/** With the compiler that knows the views' files, once. */
export const loadPrerender = once(async (): Promise<Prerender> => {
  // Else Vite takes what it runs for a page in development, and what it builds next, too.
  process.env['NODE_ENV'] ??= 'production'
  const { runnerImport } = await import('vite')
  return (await runnerImport<Prerender>(join(ROOT, 'src/build/prerender.tsx'))).module
})

/** The folder with the studio as static files. */
export async function loadStudio(say: Say): Promise<string> {
  const folder = join(ROOT, 'node_modules/.cache/dateline-studio')
  await (await import('./studio/build-studio.ts')).buildStudio(ROOT, folder, say)
  return folder
}

/** The file that runs the commands. */
export const findCommands = (): string => join(ROOT, 'src/build/commands/main.ts')

export const findManifest = (): string => join(ROOT, 'package.json')
