// The project's site, built and served for who works in the studio: what `npm start` does, by a press.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { SiteAnswer } from '../../studio/desk/project-api.ts'
import { findCommands } from '../program.ts'
import { serveFolder, type Site } from '../site.ts'

export interface SiteMaker {
  /**
   * Rejects with the last lines of the build where the site cannot be built. Who asks meanwhile gets the same answer.
   */
  make(): Promise<SiteAnswer>
  close(): Promise<void>
}

/** What a build says at its end, lines. */
const MOST_LINES = 12

/** `build` writes the site into `<root>/dist`. */
export function createSiteMaker(root: string, build: (root: string) => Promise<void> = runBuild): SiteMaker {
  const folder = join(root, 'dist')
  let site: Site | undefined
  let making: Promise<SiteAnswer> | undefined
  const make = async (): Promise<SiteAnswer> => {
    await build(root)
    site ??= await serveFolder(folder)
    const pages = join(folder, 's')
    return { origin: site.origin, stories: existsSync(pages) ? readdirSync(pages).toSorted() : [] }
  }
  return {
    make: () => (making ??= make().finally(() => (making = undefined))),
    close: async () => site?.close(),
  }
}

/** In a process of its own, so that the studio goes on answering. */
function runBuild(root: string): Promise<void> {
  const env = { ...process.env, NO_COLOR: '1' }
  const child = spawn(process.execPath, [...process.execArgv, findCommands(), 'build'], { cwd: root, env })
  let said = ''
  const listen = (part: string): void => void (said = (said + part).slice(-10_000))
  child.stdout.setEncoding('utf8').on('data', listen)
  child.stderr.setEncoding('utf8').on('data', listen)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => {
      if (code === 0) return resolve()
      const lines = stripVTControlCharacters(said).trim().split('\n')
      reject(new Error(lines.slice(-MOST_LINES).join('\n')))
    })
  })
}
