// The command `npm run check`: prints every problem of every story with its place, and ends with 1 when one is an error.
import { toProblemLine } from '../model/problem.ts'
import { countryBoxes } from './basemap/country-boxes.ts'
import { readStories } from './read-stories.ts'

const stories = readStories(process.cwd(), countryBoxes())
const problems = stories.flatMap(({ result }) => (result.ok ? result.warnings : result.problems))
for (const problem of problems) console.log(toProblemLine(problem))

const errors = problems.filter(({ severity }) => severity === 'error').length
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`
const read = stories.filter(({ file }) => file.endsWith('.json')).length
console.log(`${count(read, 'story', 'stories')}, ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`)
process.exitCode = errors ? 1 : 0
