// What `npm run check` prints: the problems of every story with their places, and on request what stories leave out.
import { toProblemLines } from '../compiler/problem.ts'
import { toProposalCount } from '../compiler/proposals.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { findLeftOut } from './left-out.ts'
import { readStories } from './read-stories.ts'

/**
 * Prints the check of the stories under `root`, and returns the exit code: 1 where one has an error. Proposals that
 * nobody has decided are counted and are no error: nothing in the file is wrong, and the build leaves the story out.
 * With `--coverage` it also lists what the stories leave out of their articles, which is no error either.
 */
export function printCheck(root: string, args: readonly string[], log: (line: string) => void): 0 | 1 {
  const stories = readStories(root, findCountryOutline)
  const problems = stories.map(({ result }) => (result.ok ? result.warnings : result.problems))
  for (const line of problems.flatMap(toProblemLines)) log(line)
  const undecided = stories.flatMap(({ file, result }) =>
    result.ok || result.proposals.length === 0 ? [] : [{ file, proposals: result.proposals }],
  )
  for (const { file, proposals } of undecided) log(`${file}: ${toProposalCount(proposals)}`)

  const all = problems.reduce((sum, { length }) => sum + length, 0)
  const errors = problems.reduce((sum, each) => sum + each.filter(({ severity }) => severity === 'error').length, 0)
  const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`
  const read = stories.filter(({ file }) => file.endsWith('.json')).length
  log(`${count(read, 'story', 'stories')}, ${count(errors, 'error')}, ${count(all - errors, 'warning')}`)
  if (args.includes('--coverage')) {
    const leftOut = stories.flatMap(({ result }) => (result.ok ? findLeftOut(root, result.story) : []))
    for (const line of leftOut) log(line)
    log(`${count(leftOut.length, 'sentence')} with a place or a date not on the map`)
  }
  return errors ? 1 : 0
}
