#!/usr/bin/env node
// The command `dateline-map`, on the folder that it is called in: `dateline-map check`.
import { readFileSync } from 'node:fs'
import { findNearest } from '../../compiler/nearest.ts'
import { toErrorWords } from '../../model/error-words.ts'
import { findManifest } from '../program.ts'
import { COMMANDS, type Command, type CommandName } from './table.ts'

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
  const { load, faultCode = 1 }: Command = COMMANDS[name]
  try {
    process.exitCode = await (await load()).run(args, process.cwd())
  } catch (error) {
    console.error(toErrorWords(error))
    process.exitCode = faultCode
  }
} else {
  const nearest = findNearest(name, NAMES)
  console.error(`There is no command ${JSON.stringify(name)}${nearest === undefined ? '' : `; ${nearest}?`}\n`)
  console.error(toHelp())
  process.exitCode = 2
}
