// The JSON of TimelineJS: `events` with `start_date` (version 3), or `timeline.date` with `startDate` (1 and 2).
import { toList } from '../compiler/located-json.ts'
import { toFields, readJson, toParagraphs, toText, toWords, type Fields, type LineOf } from './fields.ts'
import { toDateText } from './from-properties.ts'
import {
  ImportError,
  refuseMany,
  type Imported,
  type ImportedDate,
  type ImportedItem,
  type SourceFile,
} from './imported.ts'

export function readTimelinejs({ text }: SourceFile): Imported {
  const { value, lineOf, notes } = readJson(text)
  const file = toFields(value)
  const old = toFields(file['timeline'])
  const isOld = Array.isArray(old['date']) || file['timeline'] !== undefined
  if (!isOld && !Array.isArray(file['events'])) throw new ImportError(1, 'neither "events" nor "timeline", a list each')
  const read = isOld ? readVersion1 : readVersion3
  const { head, items } = read(isOld ? old : file, lineOf)
  refuseMany(items.length)
  return { kind: 'items', ...head, items, notes }
}

interface Timeline {
  readonly head: { readonly title: string | undefined; readonly dek: string | undefined }
  readonly items: readonly ImportedItem[]
}

function readVersion3(file: Fields, lineOf: LineOf): Timeline {
  const { headline, text } = toFields(toFields(file['title'])['text'])
  const toItems = (key: 'events' | 'eras', category?: string) =>
    toList(file[key]).map((slide, index) => toItem(toFields(slide), lineOf([key, index]), category))
  return {
    head: { title: toText(headline), dek: toText(text) },
    items: [...toItems('events'), ...toItems('eras', 'Era')],
  }
}

function toItem(slide: Fields, line: number, era: string | undefined): ImportedItem {
  const { headline, text } = toFields(slide['text'])
  const start = toFields(slide['start_date'])
  const end = toFields(slide['end_date'])
  const date: ImportedDate = {
    start: toPrinted(start),
    end: toPrinted(end),
    display: toText(slide['display_date']) ?? toText(start['display_date']),
  }
  return {
    line,
    id: toWords(slide['unique_id']),
    title: toText(headline),
    text: toParagraphs(toText(text), toMedia(slide['media'])),
    date: (date.start ?? date.end ?? date.display) ? date : undefined,
    places: [],
    category: era ?? toText(slide['group']),
  }
}

function toPrinted({ year, month, day, hour, minute, second }: Fields): string | undefined {
  const [hours, minutes, seconds] = [hour, minute, second].map(toWords)
  const two = (part = '0') => part.padStart(2, '0')
  const time = hours === undefined ? undefined : `${two(hours)}:${two(minutes)}:${two(seconds)}`
  return toDateText(year, month, day, time)
}

/** What a slide shows besides its text: its address, what it is and whose it is. */
export function toMedia(value: unknown): string | undefined {
  const { url, media, caption, credit } = toFields(value)
  return toParagraphs(toText(caption), toText(credit), toText(url) ?? toText(media)) || undefined
}

function readVersion1(file: Fields, lineOf: LineOf): Timeline {
  const toItems = (key: 'date' | 'era', category?: string) =>
    toList(file[key]).map((entry, index): ImportedItem => {
      const { startDate, endDate, headline, text, tag, asset } = toFields(entry)
      const [start, end] = [startDate, endDate].map(toCommaDate)
      return {
        line: lineOf(['timeline', key, index]),
        title: toText(headline),
        text: toParagraphs(toText(text), toMedia(asset)),
        date: (start ?? end) ? { start, end } : undefined,
        places: [],
        category: category ?? toText(tag),
      }
    })
  const head = { title: toText(file['headline']), dek: toText(file['text']) }
  return { head, items: [...toItems('date'), ...toItems('era', 'Era')] }
}

/** `2011,12,10,7,02,10`, from the year to the second; anything else stays as it stands. */
function toCommaDate(value: unknown): string | undefined {
  const words = toWords(value)
  if (words === undefined || !/^-?\d+(?:\s*,\s*\d*)*$/.test(words)) return words
  const [year, month, day, ...time] = words.split(',').map(part => part.trim())
  const clock = time.slice(0, 3).map(part => part.padStart(2, '0'))
  return toDateText(year, month, day, clock.length === 0 ? undefined : [...clock, '00'].slice(0, 3).join(':'))
}
