// The command `npm run check`: prints the problems of every story with their places, and ends with 1 when one is an error.
// With --coverage it also lists what the stories leave out of their articles, which is no error.
import { toProblemLines } from '../compiler/problem.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { findLeftOut } from './left-out.ts'
import { readStories } from './read-stories.ts'

const stories = readStories(process.cwd(), findCountryOutline)
const problems = stories.map(({ result }) => (result.ok ? result.warnings : result.problems))
for (const line of problems.flatMap(toProblemLines)) console.log(line)

const all = problems.reduce((sum, { length }) => sum + length, 0)
const errors = problems.reduce((sum, each) => sum + each.filter(({ severity }) => severity === 'error').length, 0)
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`
const read = stories.filter(({ file }) => file.endsWith('.json')).length
console.log(`${count(read, 'story', 'stories')}, ${count(errors, 'error')}, ${count(all - errors, 'warning')}`)
if (process.argv.includes('--coverage')) {
  const leftOut = stories.flatMap(({ result }) => (result.ok ? findLeftOut(process.cwd(), result.story) : []))
  for (const line of leftOut) console.log(line)
  console.log(`${count(leftOut.length, 'sentence')} with a place or a date not on the map`)
}
process.exitCode = errors ? 1 : 0
