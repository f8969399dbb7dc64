// The command `studio`: serves the page on this machine and prints its address, until it is ended.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ProjectAnswer } from '../../studio/desk/project-api.ts'
import { loadStudio } from '../program.ts'
import { STORIES } from '../read-stories.ts'
import { readSettings } from '../settings/read-settings.ts'
import { serveAtOwnPort } from '../studio/own-port.ts'
import { serveStudio } from '../studio/serve-studio.ts'
import type { Run } from './command.ts'

/** A story by its name or its file, or the text of an article. */
function readOpening(root: string, given: string | undefined): ProjectAnswer['opening'] {
  if (given === undefined) return null
  const story = given.replace(/^data\/stories\/|\.json$/g, '')
  if (existsSync(join(root, STORIES, `${story}.json`))) return { story }
  const file = resolve(root, given)
  if (existsSync(file)) return { article: readFileSync(file, 'utf8') }
  throw new Error(`There is no story "${story}" and no file "${given}"`)
}

export const run: Run = async ([given], root) => {
  readSettings(root)
  const opening = readOpening(root, given)
  const [setting, port] = [{ root, folder: await loadStudio(console.log), opening }, process.env['PORT']]
  const { address } = await (port === undefined
    ? serveAtOwnPort(setting)
    : serveStudio({ ...setting, port: Number(port) }))
  console.log(`The studio is at ${address} (Ctrl+C ends it)`)
  return 0
}
