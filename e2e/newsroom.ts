// A newsroom's folder beside the tests: the packages as npm would publish them, installed where there is nothing else.
import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PROJECT } from './project.ts'

const run = promisify(execFile)
const MOST_OUTPUT = 10_000_000

/** Rejects, with what it printed, where it ends with an error. What was printed. */
export async function call(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(command, args, { cwd: folder, maxBuffer: MOST_OUTPUT })
  return stdout + stderr
}

/** Packs both packages into `folder`; the path of each. Takes a minute or two. */
export async function pack(folder: string): Promise<{ readonly tool: string; readonly create: string }> {
  mkdirSync(folder, { recursive: true })
  await call(PROJECT, 'npm', 'pack', '--pack-destination', folder)
  await call(PROJECT, 'npm', 'pack', './packed-create', '--pack-destination', folder)
  const find = (start: string) =>
    join(
      folder,
      readdirSync(folder).find(name => name.startsWith(start))!,
    )
  return { tool: find('dateline-map-'), create: find('create-dateline-map-') }
}

/** Without a network: it depends on nothing. Into this folder, whatever lies in those around it. */
export const install = (folder: string, tarball: string): Promise<string> =>
  call(folder, 'npm', 'install', '--prefix', '.', '--offline', '--no-audit', '--no-fund', tarball)

/** The fixture's main story, with its texts. */
export function addStory(folder: string): void {
  for (const path of ['data/stories/ferry-mara.json', 'seeds/ferry-aground.txt', 'seeds/ministers-talk.txt'])
    cpSync(join(PROJECT, 'e2e/fixture', path), join(folder, path))
}

/** Starts `serve`; where it serves, and how to end it. */
export async function serve(folder: string): Promise<{ readonly origin: string; close(): void }> {
  const server = spawn(process.execPath, ['node_modules/dateline-map/packed/commands/dateline-map.js', 'serve'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of server.stdout) {
    const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(line)) ?? []
    if (origin !== undefined) return { origin, close: () => void server.kill() }
  }
  throw new Error('It has ended without an address')
}
