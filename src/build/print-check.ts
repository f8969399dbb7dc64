// What `npm run check` prints: the problems of every story with their places, and on request what stories leave out.
import { join } from 'node:path'
import { toProblemLines, type Severity } from '../compiler/problem.ts'
import { toProposalCount } from '../compiler/proposals.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { readGazetteer } from './gazetteer/read-gazetteer.ts'
import { findTownsWith } from './gazetteer/find-towns.ts'
import { findLeftOut } from './left-out.ts'
import { mendStories } from './mend-stories.ts'
import { toCall } from './program.ts'
import { readStories, STORIES, TEXTS } from './read-stories.ts'
import { readWithWarnings } from './settings/read-settings.ts'
import { toPlaces } from './settings/to-places.ts'
import { findLeftDrafts } from './write-together.ts'

const OPTIONS = ['--fix', '--coverage']

/**
 * Prints the check of the stories under `root`, and returns the exit code: 1 where one has an error. Proposals that
 * nobody has decided are counted and are no error: nothing in the file is wrong, and the build leaves the story out.
 * With `--fix` it mends first what can be mended, with `--coverage` it also lists what the stories, drafts too, leave
 * out of their articles, which is no error either. A word that it does not know is refused: a slip would check and mend
 * nothing. Throws where the settings are wrong, a line for each problem.
 */
export function printCheck(root: string, args: readonly string[], log: (line: string) => void): 0 | 1 {
  const unknown = args.filter(arg => !OPTIONS.includes(arg))
  if (unknown.length > 0) {
    log(`${unknown.join(' ')}: not known; ${toCall('check')} takes ${OPTIONS.join(' and ')}, and checks every story`)
    return 1
  }
  const { settings, warnings } = readWithWarnings(root, findCountryOutline)
  const own = toPlaces(settings)
  const findTowns = findTownsWith(own)
  const mending = args.includes('--fix') ? mendStories(root, log, findTowns) : undefined
  if (mending) log(mending.mended === 1 ? '1 change' : `${mending.mended} changes`)
  const stories = readStories(root, findCountryOutline, findTowns)
  const problems = [warnings, ...stories.map(({ result }) => (result.ok ? result.warnings : result.problems))]
  for (const line of problems.flatMap(toProblemLines)) log(line)
  const undecided = stories.flatMap(({ file, result }) =>
    result.ok || result.proposals.length === 0 ? [] : [{ file, proposals: result.proposals }],
  )
  for (const line of [STORIES, TEXTS].flatMap(folder => toLeftLines(root, folder))) log(line)
  for (const { file, proposals } of undecided) log(`${file}: ${toProposalCount(proposals)}`)

  const countOf = (wanted: Severity) =>
    problems.reduce((sum, each) => sum + each.filter(({ severity }) => severity === wanted).length, 0)
  const errors = countOf('error')
  const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`
  const read = stories.filter(({ file }) => file.endsWith('.json')).length
  log(`${count(read, 'story', 'stories')}, ${count(errors, 'error')}, ${count(countOf('warning'), 'warning')}`)
  if (args.includes('--coverage')) {
    const gazetteer = readGazetteer(own)
    const leftOut = stories.flatMap(({ json }) => (json === undefined ? [] : findLeftOut(root, json, gazetteer)))
    for (const line of leftOut) log(line)
    log(`${count(leftOut.length, 'sentence')} with a place or a date not on the map`)
  }
  return errors > 0 || mending?.refused ? 1 : 0
}

/** What a run has left that was broken off: whether it is to be kept is for a person to say. */
const toLeftLines = (root: string, folder: string): string[] =>
  findLeftDrafts(join(root, folder)).map(
    ({ draft, file }) =>
      `${folder}/${draft}: a run was broken off before it put this in place of ${folder}/${file}: ` +
      'rename it to take it over, delete it to leave things as they are',
  )
