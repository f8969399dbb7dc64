// What `npm run import` does: reads a file, asks what it has to, writes a story with its texts, and tells what it left
// out.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createShortForms } from './completion.ts'
import { findTownsWith } from './gazetteer/find-towns.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { isId } from '../compiler/id.ts'
import { parseStory, type StorySource } from '../compiler/parse-story.ts'
import { toProblemLines } from '../compiler/problem.ts'
import type { ShortForms } from '../draft/story/short-forms.ts'
import { decodeFile, MOST_BYTES } from '../import/decode.ts'
import { FORMATS, type Format } from '../import/formats.ts'
import { importFile, type ImportedFiles, type ImportSource } from '../import/import-file.ts'
import { ImportError } from '../import/imported.ts'
import { OrderQuestion } from '../import/to-story.ts'
import { toNoteLines, toSummary } from './import-report.ts'
import { toCall } from './program.ts'
import { STORIES } from './read-stories.ts'
import { readPlaces } from './settings/read-settings.ts'
import { writeTogether } from './write-together.ts'

export interface ImportRim {
  readonly log: (line: string) => void
  readonly error: (line: string) => void
  /** `2026-11-30` */
  readonly today: string
  /** Asks the person at the terminal; left out where there is none. */
  readonly ask?: (question: string) => Promise<string>
}

const USAGE = `${toCall('import', 'FILE')} [--as FORMAT] [--id ID] [--lang en] [--zone Asia/Seoul] [--dates dmy|mdy]
FORMAT: ${FORMATS.join(', ')}; without it what stands in the file decides`

/** Returns the exit code: 0 written, 1 not, 2 where something has to be said first. Nothing is ever overwritten. */
export async function runImport(root: string, args: readonly string[], rim: ImportRim): Promise<0 | 1 | 2> {
  try {
    const options = readArgs(args)
    if (typeof options === 'string') {
      rim.error(`${options}\n${USAGE}`)
      return 2
    }
    const own = readPlaces(root)
    const { complete, createShorten } = createShortForms(own)
    const files = await importAsking(toSource(options, rim.today), createShorten, rim)
    if (files === undefined) return 2
    const contents = new Map([...files.texts, [`${STORIES}/${files.id}.json`, files.json]])
    const taken = [...contents.keys()].filter(path => existsSync(join(root, path))).sort()
    if (taken.length > 0)
      throw new ImportError(0, `${taken.join(', ')}: there already, and left as it is. --id gives another name`)
    // The story comes last: no reader of the folder sees it without its texts.
    writeTogether([...contents].map(([path, content]) => ({ path: join(root, path), content, before: undefined })))
    report(files, basename(options.file), { complete, findTowns: findTownsWith(own) }, rim)
    return 0
  } catch (error) {
    if (!(error instanceof ImportError) && (error as NodeJS.ErrnoException).code === undefined) throw error
    const { line = 0, message } = error as Partial<ImportError> & Error
    const file = args.find(arg => !arg.startsWith('-')) ?? ''
    rim.error(`${line > 0 ? `${file}:${line}: ` : ''}${message}\nNothing was written.`)
    return 1
  }
}

interface Options extends Pick<ImportSource, 'format' | 'id' | 'lang' | 'zone' | 'order'> {
  readonly file: string
}

/** What is wrong with them, in words, where they are not to be understood. */
function readArgs(args: readonly string[]): Options | string {
  const parsed = parse(args)
  if (typeof parsed === 'string') return parsed
  const { as, id, lang, zone, dates } = parsed.values
  const [file, ...more] = parsed.positionals
  if (file === undefined || more.length > 0) return file === undefined ? 'Which file?' : 'One file at a time.'
  if (as !== undefined && !FORMATS.includes(as as Format)) return `--as ${as}: no such format.`
  if (id !== undefined && !isId(id)) return `--id ${id}: small letters, digits and hyphens.`
  if (dates !== undefined && dates !== 'dmy' && dates !== 'mdy') return `--dates ${dates}: dmy or mdy.`
  if (lang !== undefined && !isKnown(() => new Intl.Locale(lang))) return `--lang ${lang}: a BCP 47 tag, such as en.`
  if (zone !== undefined && !isKnown(() => new Intl.DateTimeFormat('en', { timeZone: zone })))
    return `--zone ${zone}: an IANA time zone, such as Asia/Seoul.`
  return { file, format: as as Format | undefined, id, lang, zone, order: dates }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { as: text, id: text, lang: text, zone: text, dates: text }
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    return (error as Error).message
  }
}

function isKnown(make: () => unknown): boolean {
  try {
    return Boolean(make())
  } catch {
    return false
  }
}

function toSource({ file, ...options }: Options, today: string): ImportSource {
  return { ...options, name: basename(file), bytes: readBytes(file), beside: readBeside(file), today }
}

function readBytes(file: string): Uint8Array {
  const stats = statSync(file)
  if (!stats.isFile()) throw new ImportError(0, `${file} is no file`)
  if (stats.size > MOST_BYTES) throw new ImportError(0, `${file}: ${stats.size} bytes, more than ${MOST_BYTES}`)
  return readFileSync(file)
}

/** `x.txt` beside `x.json` or `x.draft.json`, for a draft. */
function readBeside(file: string): string | undefined {
  const beside = file.replace(/(?:[.-]?draft)?\.json$/i, '.txt')
  if (beside === file || !statSync(beside, { throwIfNoEntry: false })?.isFile()) return undefined
  return decodeFile(readBytes(beside))
}

/** Undefined where nobody is there to answer. */
async function importAsking(
  source: ImportSource,
  createShorten: ShortForms['createShorten'],
  { ask, error }: ImportRim,
): Promise<ImportedFiles | undefined> {
  try {
    return importFile(source, createShorten)
  } catch (thrown) {
    if (!(thrown instanceof OrderQuestion)) throw thrown
    const [first] = thrown.dates
    const question =
      `${source.name}:${first!.line}: "${first!.text}": does the day stand first (dmy) or the month (mdy)? ` +
      `${thrown.dates.length} ${thrown.dates.length === 1 ? 'date has' : 'dates have'} two readings.`
    const order = (await ask?.(`${question} dmy or mdy: `))?.trim().toLowerCase()
    if (order === 'dmy' || order === 'mdy') return importFile({ ...source, order }, createShorten)
    error(`${question}\nNothing was written. Run it again with --dates dmy or --dates mdy.`)
    return undefined
  }
}

type Known = Pick<StorySource, 'complete' | 'findTowns'>

function report(files: ImportedFiles, name: string, known: Known, { log }: ImportRim): void {
  const { id, json, texts, notes } = files
  for (const line of toNoteLines(name, notes)) log(line)
  const file = `data/stories/${id}.json`
  const result = parseStory({ file, json, texts, findOutline: findCountryOutline, ...known })
  for (const line of toProblemLines(result.ok ? result.warnings : result.problems)) log(line)
  log(toSummary(files))
}
