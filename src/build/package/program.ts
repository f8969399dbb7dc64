// What build/program.ts is in the repository: here all of it was made as the package was packed.
import { join } from 'node:path'
import type { GazetteerFiles } from '../gazetteer/build-gazetteer.ts'
import type { Prerender } from '../program.ts'
import { readShell, type Shell } from '../shell/shell.ts'
import { findPacked, PACKED } from './find-packed.ts'

export const toCall = (command: string, rest = ''): string => `npx dateline-map ${command}${rest && ` ${rest}`}`

export const findGazetteerFiles = (): GazetteerFiles => ({
  gazetteer: findPacked('gazetteer.json'),
  outlines: findPacked('outlines.json'),
})

export const findStyleSheet = (name: string): string => findPacked(`${name}.css`)

export const loadShell = async (): Promise<Shell> => readShell(PACKED)

export const loadPrerender = (): Promise<Prerender> => import('../prerender.tsx')

export const loadStudio = async (): Promise<string> => join(PACKED, 'studio')

export const findCommands = (): string => join(PACKED, 'commands/dateline-map.js')

export const findManifest = (): string => join(PACKED, '../package.json')
