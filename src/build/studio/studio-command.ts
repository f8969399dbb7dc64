// The command `npm run studio`: builds the page, serves it on this machine and prints its address, until it is ended.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ProjectAnswer } from '../../studio/desk/project-api.ts'
import { STORIES } from '../read-stories.ts'
import { buildStudio } from './build-studio.ts'
import { serveAtOwnPort } from './own-port.ts'
import { serveStudio } from './serve-studio.ts'

const root = resolve('.')
const folder = join(root, 'node_modules/.cache/dateline-studio')

/** A story by its name or its file, or the text of an article. */
function readOpening(given: string | undefined): ProjectAnswer['opening'] {
  if (given === undefined) return null
  const story = given.replace(/^data\/stories\/|\.json$/g, '')
  if (existsSync(join(root, STORIES, `${story}.json`))) return { story }
  if (existsSync(given)) return { article: readFileSync(given, 'utf8') }
  throw new Error(`There is no story "${story}" and no file "${given}"`)
}

try {
  const opening = readOpening(process.argv[2])
  await buildStudio(root, folder, console.log)
  const [setting, port] = [{ root, folder, opening }, process.env['PORT']]
  const { address } = await (port === undefined
    ? serveAtOwnPort(setting)
    : serveStudio({ ...setting, port: Number(port) }))
  console.log(`The studio is at ${address} (Ctrl+C ends it)`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
