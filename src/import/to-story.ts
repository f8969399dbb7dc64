// The items of a file as a story: one text with a passage for each, and the events that cite them.
import { parseEdtf } from '../model/edtf.ts'
import { createCiter } from './citer.ts'
import {
  ImportError,
  type ImportedItem,
  type ImportedItems,
  type ImportedStory,
  type ImportNote,
  type ItemsSource,
} from './imported.ts'
import { toPassage, writeText } from './item-text.ts'
import { toPieces } from './passages.ts'
import { toOneLine } from './plain-text.ts'
import { readDate, type DateReading } from './read-date.ts'
import { createIds, toSlug } from '../draft/story/ids.ts'
import { createCategories, type StoryCategories } from './story-categories.ts'
import { createPlaces, type StoryPlaces } from './story-places.ts'
import { toWhen } from './story-when.ts'

/** Day and month could each be the other, and nobody has said which stands first. */
export class OrderQuestion extends Error {
  readonly dates: readonly { readonly line: number; readonly text: string }[]
  constructor(dates: OrderQuestion['dates']) {
    super('the order of day and month')
    this.dates = dates
  }
}

/** Throws OrderQuestion, and ImportError where no item can be an event. */
export function toStory({ items, notes, title, dek, lang }: ImportedItems, source: ItemsSource): ImportedStory {
  const dates = items.map(({ date }) => readDate(date ?? {}, source.habits))
  const open = dates.flatMap((date, index) =>
    date.state === 'order' ? [{ line: items[index]!.line, text: date.text }] : [],
  )
  if (open.length > 0) throw new OrderQuestion(open)
  const told: ImportNote[] = [...notes]
  const places = createPlaces(source.name, note => told.push(note))
  const headline = toOneLine(title ?? source.name, 160)
  const { text, starts } = writeText([toHead(title, dek), ...items.map(toPassage)])
  const cite = createCiter(text)
  const toId = createIds('event')
  const categories = createCategories()
  const events = items.flatMap((item, index) => {
    const date = dates[index]!
    if (date.state === 'range') {
      told.push({ kind: 'left-out', line: item.line, text: `${showItem(item)}: "${date.text}": ${date.why}` })
      return []
    }
    const at = starts[index + 1]!
    const cites = toCites(text, at, toPassage(item), cite)
    if (cites.length === 0) {
      told.push({ kind: 'left-out', line: item.line, text: `${showItem(item)}: its words stand in others too` })
      return []
    }
    told.push(...toDateNotes(item, date))
    return [toEvent(item, date, { source, cites, id: toId(item.id, toTitle(item)), places, categories })]
  })
  if (events.length === 0)
    throw new ImportError(
      told[0]?.line ?? 1,
      items.length === 0
        ? 'no item in it that could be an event'
        : `none of ${items.length} items can be taken. ${told[0]?.text ?? ''}`.trim(),
    )
  return {
    kind: 'story',
    story: {
      ...(title !== undefined && { title: toOneLine(title, 160) }),
      ...(dek !== undefined && { dek: toOneLine(dek, 400) }),
      ...(lang !== undefined && { lang }),
      articles: [{ id: toSlug(source.name) || 'import', headline }],
      places: places.all,
      ...(Object.keys(categories.all).length > 0 && { categories: categories.all }),
      events,
    },
    texts: new Map([[toSlug(source.name) || 'import', text]]),
    notes: told,
  }
}

/** What the page cuts off stands in the text in full. */
const toHead = (title: string | undefined, dek: string | undefined): string =>
  [title, dek].filter(part => part !== undefined).join('\n')

const toTitle = ({ title, text, line }: ImportedItem): string =>
  toOneLine(title ?? (/^.*?[.!?。](?=\s|$)/su.exec(text)?.[0] || text || `Item of line ${line}`), 120)

const showItem = (item: ImportedItem): string => `"${toOneLine(toTitle(item), 60)}"`

interface Cite {
  readonly exact: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

function toCites(text: string, at: number, passage: string, cite: ReturnType<typeof createCiter>): Cite[] {
  let from = at
  return toPieces(passage).flatMap(piece => {
    from = text.indexOf(piece, from)
    const selector = cite(piece, from)
    from += piece.length
    return selector ?? []
  })
}

function toDateNotes(item: ImportedItem, date: DateReading): ImportNote[] {
  const note = (kind: ImportNote['kind'], text: string): ImportNote => ({ kind, line: item.line, text })
  if (date.state === 'dated') return date.notes.map(text => note('told', `${showItem(item)}: ${text}`))
  if (date.state === 'none') return [note('to-decide', `${showItem(item)} has no date`)]
  const found = date.state === 'doubtful' ? date.why : `"${date.text}": ${date.why}`
  return [note('to-decide', `${showItem(item)}: ${found}`)]
}

interface EventParts {
  readonly source: ItemsSource
  readonly cites: readonly Cite[]
  readonly id: string
  readonly places: StoryPlaces
  readonly categories: StoryCategories
}

/** The first piece holds the title, the date and the places. */
function toEvent(item: ImportedItem, date: DateReading, { source, cites, id, places, categories }: EventParts): object {
  const title = toTitle(item)
  const when = toWhen(date, item, cites[0]!.exact, source)
  const { where, whereNote } = places.add(item, title, cites[0]!.exact)
  return {
    id,
    title,
    ...(item.category !== undefined && { category: categories.add(item.category) }),
    ...(isAhead(when.edtf, source.today) && { status: 'planned' }),
    when,
    where,
    ...(where.length === 0 && { whereNote }),
    cite: cites.map((selector, index) => ({
      article: toSlug(source.name) || 'import',
      ...selector,
      supports: index > 0 ? ['what'] : ['what', 'when', ...(where.length > 0 ? ['where'] : [])],
    })),
  }
}

/** Later than the day of the import. */
function isAhead(edtf: string, today: string): boolean {
  const [date, day] = [parseEdtf(edtf), parseEdtf(today)]
  return date.ok && day.ok && (date.value.earliest ?? -Infinity) > day.value.latest!
}
