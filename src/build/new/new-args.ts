// What `npm run new` is asked to do.
import { parseArgs } from 'node:util'
import { isId } from '../../compiler/id.ts'
import type { Gazetteer } from '../../draft/gazetteer/gazetteer.ts'
import { findHome } from '../../draft/places/find-home.ts'
import { toPublishedDay } from '../../draft/dates/anchors.ts'
import { toCall } from '../program.ts'

export interface NewRequest {
  readonly texts: readonly string[]
  /** Of a new story, where the headline is not to make it. */
  readonly id: string | undefined
  /** Of the story that is there already. */
  readonly into: string | undefined
  /** ISO 8601 day. */
  readonly published: string | undefined
  readonly home: string | undefined
  readonly lang: string | undefined
}

const USAGE = [
  toCall('new', 'article.txt [more.txt …] [--id my-story] [--published 2023-11-24] [--home "Niamey, NE"] [--lang en]'),
  toCall('new', '--into my-story more.txt'),
].join('\n')

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** Throws an error whose message says what is wrong. `today` is an ISO 8601 day. */
export function readNewArgs(args: readonly string[], today: string): NewRequest {
  const text = { type: 'string' } as const
  const options = { id: text, into: text, published: text, home: text, lang: text }
  const { values, positionals: texts } = parseArgs({ args: [...args], options, allowPositionals: true })
  const { id, into, published, home, lang } = values
  if (texts.length === 0) throw new Error(`no text is named\n${USAGE}`)
  if (id !== undefined && into !== undefined)
    throw new Error('--id names a new story, --into one that is there: not both')
  for (const [option, value] of Object.entries({ id, into }))
    if (value !== undefined && !isId(value))
      throw new Error(`--${option} ${JSON.stringify(value)}: expected small letters, digits and single hyphens`)
  if (published !== undefined && !isDay(published, today))
    throw new Error(`--published ${JSON.stringify(published)}: expected a day until today, such as 2023-11-24`)
  if (lang !== undefined && !LANGUAGE.test(lang))
    throw new Error(`--lang ${JSON.stringify(lang)}: expected a BCP 47 tag, such as en or ko`)
  return { texts, id, into, published, home, lang }
}

/** Throws where the home names no country that is known. */
export function checkHome({ home }: NewRequest, gazetteer: Gazetteer): void {
  if (home !== undefined && !findHome({ text: '', home }, gazetteer).country)
    throw new Error(`--home ${JSON.stringify(home)}: expected a town and the code of its country, such as "Niamey, NE"`)
}

const isDay = (text: string, today: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && toPublishedDay(text) !== undefined && text <= today
