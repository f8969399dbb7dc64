// Our own files for other tools, read back: events.csv, events.geojson and events.kml say the same of an event at a
// place, in columns, properties and extended data.
import { citeQuotes, readQuotes } from './fact-quotes.ts'
import type { FactRow } from './fact-row.ts'
import { toList } from '../compiler/located-json.ts'
import { toFields, toWords, type Fields } from './fields.ts'
import { toFactPlace } from './fact-place.ts'
import type { ImportedStory, ImportNote } from './imported.ts'
import { toSlug } from '../draft/story/ids.ts'

export const hasFacts = (names: readonly string[]): boolean =>
  ['event', 'edtf', 'date_basis', 'place_precision'].every(name => names.includes(name))

/** `table`: a text that a spreadsheet would calculate has an apostrophe before it. `file`: what holds the features. */
export function fromFacts(rows: readonly FactRow[], kind: 'table' | 'features', file: Fields = {}): ImportedStory {
  const events = new Map<string, FactRow[]>()
  const places = new Map<string, unknown>()
  const notes: ImportNote[] = []
  for (const raw of rows) {
    const row = kind === 'table' ? { ...raw, fields: withoutApostrophes(raw.fields) } : raw
    const id = toWords(row.fields['event'])
    if (id === undefined) continue
    events.set(id, [...(events.get(id) ?? []), row])
    const placeId = toPlaceId(row.fields)
    if (placeId === undefined || places.has(placeId)) continue
    const { place, fault } = toFactPlace(row)
    if (place) places.set(placeId, place)
    else notes.push({ kind: 'left-out', line: row.line, text: `the place "${placeId}": ${fault}` })
  }
  const { articles, texts, toCites } = citeQuotes([...events.values()].map(([first]) => readQuotes(first!)))
  const categories = Object.fromEntries(
    rows.flatMap(({ fields }) => {
      const label = toWords(fields['category'])
      return label === undefined ? [] : [[toSlug(label) || 'category', { label }]]
    }),
  )
  return {
    kind: 'story',
    story: {
      title: toWords(file['name']),
      dek: toWords(file['dek']),
      lang: toWords(file['lang']),
      articles,
      places: Object.fromEntries(places),
      ...(Object.keys(categories).length > 0 && { categories }),
      events: [...events].map(([id, group], index) => toEvent(id, group, places, toCites(index))),
      credits: file['credits'],
      license: file['license'],
    },
    texts,
    notes,
  }
}

const toPlaceId = ({ id, place }: Fields): string | undefined =>
  toWords(place) === undefined ? undefined : (toWords(id)?.split('/')[1] ?? (toSlug(String(place)) || 'place'))

function toEvent(
  id: string,
  group: readonly FactRow[],
  places: ReadonlyMap<string, unknown>,
  cite: readonly unknown[],
): object {
  const [first] = group
  const { fields } = first!
  const shared = toShared(group)
  const category = toWords(fields['category'])
  return {
    id,
    title: toWords(fields['title']),
    ...toKnown({ summary: toWords(fields['summary']) }),
    ...(category !== undefined && { category: toSlug(category) || 'category' }),
    status: toWords(fields['status']),
    when: {
      edtf: toWords(fields['edtf']),
      ...toKnown({ text: fields['date_text'], basis: fields['date_basis'] }),
      ...toKnown({ certainty: fields['date_certainty'], note: fields['date_note'] }),
      ...(shared.length > 0 && { refs: shared }),
    },
    where: group.flatMap(row => {
      const place = toPlaceId(row.fields)
      return place !== undefined && places.has(place) ? [toWhere(place, row.fields, shared)] : []
    }),
    ...(toPlaceId(fields) === undefined && toKnown({ whereNote: fields['place_note'] })),
    cite,
    ...toLists(fields),
  }
}

const toWhere = (place: string, fields: Fields, shared: readonly unknown[]): object => {
  const left = shared.map(ref => JSON.stringify(ref))
  const refs = toList(fields['refs']).filter(ref => {
    const at = left.indexOf(JSON.stringify(ref))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return {
    place,
    ...toKnown({ text: fields['place_text'], basis: fields['place_basis'], role: fields['role'] }),
    ...toKnown({ certainty: fields['place_certainty'], note: fields['place_note'] }),
    ...(refs.length > 0 && { refs }),
  }
}

/** References that stand in each row are those of the date, and one that stands twice in a row is also its place's. */
function toShared(group: readonly FactRow[]): unknown[] {
  const [first, ...others] = group.map(
    ({ fields }) => new Map(toList(fields['refs']).map(ref => [JSON.stringify(ref), ref])),
  )
  return [...first!].flatMap(([key, ref]) => (others.every(refs => refs.has(key)) ? [ref] : []))
}

/** Those that have words. */
const toKnown = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => toWords(value) !== undefined))

const toLists = ({ actors, related, updated }: Fields): Fields =>
  Object.fromEntries(Object.entries({ actors, related, updated }).filter(([, value]) => toList(value).length > 0))

const withoutApostrophes = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(toFields({ ...fields })).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '') : value,
    ]),
  )
