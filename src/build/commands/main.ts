#!/usr/bin/env node
// The command `dateline-map`, on the folder that it is called in: `dateline-map check`.
import { readFileSync } from 'node:fs'
import { findNearest } from '../../compiler/nearest.ts'
import { findManifest } from '../program.ts'
import { COMMANDS, type CommandName } from './table.ts'

const [name = '--help', ...args] = process.argv.slice(2)
const NAMES = Object.keys(COMMANDS) as CommandName[]

const toHelp = (): string =>
  [
    'dateline-map <command>, in a folder with data/stories/ and seeds/',
    '',
    ...NAMES.map(each => `  ${each.padEnd(8)}${COMMANDS[each].about}`),
  ].join('\n')

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word)

if ([name, ...args].some(word => word === '--help' || word === '-h')) console.log(toHelp())
else if (name === '--version')
  console.log((JSON.parse(readFileSync(findManifest(), 'utf8')) as { version: string }).version)
else if (isCommand(name)) {
  const { run } = await COMMANDS[name].load()
  process.exitCode = await run(args, process.cwd())
} else {
  const nearest = findNearest(name, NAMES)
  console.error(`There is no command ${JSON.stringify(name)}${nearest === undefined ? '' : `; ${nearest}?`}\n`)
  console.error(toHelp())
  process.exitCode = 2
}
