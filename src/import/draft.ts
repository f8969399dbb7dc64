// A draft by any tool, `{places, dates, events}` as `npm run draft` prints it, with the text that it is of.
import { splitSentences } from '../draft/sentences.ts'
import { toDraftPlaces, type DraftPlaces } from './draft-places.ts'
import { toFields, readJson, toList, toWords, type Fields, type LineOf } from './fields.ts'
import { ImportError, type Imported, type ImportNote, type SourceFile } from './imported.ts'
import { toOneLine } from './plain-text.ts'
import { createIds } from './slug.ts'
import { createCiter } from './citer.ts'
import { toPieces } from './passages.ts'

interface Span {
  readonly start: number
  readonly end: number
}

interface Draft {
  readonly text: string
  readonly places: DraftPlaces
  readonly toId: ReturnType<typeof createIds>
  readonly cite: ReturnType<typeof createCiter>
  readonly notes: ImportNote[]
}

export function readDraft({ name, text: json, beside }: SourceFile): Imported {
  const { value, lineOf, notes } = readJson(json)
  const file = toFields(value)
  const text = typeof file['text'] === 'string' ? file['text'] : beside
  if (text === undefined)
    throw new ImportError(1, `the text of the draft is not there: put it beside ${name}, as a .txt of the same name`)
  const draft: Draft = {
    text,
    places: toDraftPlaces(),
    toId: createIds('event'),
    cite: createCiter(text),
    notes: [...notes],
  }
  const events = Array.isArray(file['events']) ? readEvents(file, draft, lineOf) : fromSentences(file, draft, lineOf)
  const headline = toOneLine(text.trimStart().split('\n', 1)[0] ?? '', 160)
  return {
    kind: 'story',
    story: {
      title: headline,
      articles: [{ id: 'article', headline, review: 'proposed' }],
      places: draft.places.all,
      events,
    },
    texts: new Map([['article', text]]),
    notes: draft.notes,
  }
}

function readEvents(file: Fields, draft: Draft, lineOf: LineOf): object[] {
  return toList(file['events']).flatMap((each, index) => {
    const event = toFields(each)
    const line = lineOf(['events', index])
    const cites = toList(event['cite'] ?? event['quote']).map(toFields)
    const spans = (cites.length > 0 ? cites : [event]).map(span => toSpan(span, draft.text))
    const known = spans.filter(span => span !== undefined)
    if (known.length < spans.length || known.length === 0) {
      draft.notes.push({ kind: 'left-out', line, text: 'an event whose words do not stand in the text where it says' })
      return []
    }
    const where = toList(event['where']).map(toFields)
    return toEvent(draft, line, {
      spans: known,
      title: toWords(event['title']),
      facts: toFacts(event),
      when: toFields(event['when']),
      where: where.map(each => ({
        place: toFields(each['place'] ?? each),
        facts: toFacts(each),
        text: toWords(each['text']),
      })),
    })
  })
}

/** Without events each sentence that has a date is proposed as one. */
function fromSentences(file: Fields, draft: Draft, lineOf: LineOf): object[] {
  const read = (key: 'dates' | 'places') =>
    toList(file[key]).flatMap((each, index) => {
      const fields = toFields(each)
      const span = toSpan(fields, draft.text)
      if (span) return [{ ...span, fields, line: lineOf([key, index]) }]
      const text = `${key === 'dates' ? 'a date' : 'a place'} whose words do not stand in the text where it says`
      draft.notes.push({ kind: 'left-out', line: lineOf([key, index]), text })
      return []
    })
  const [dates, places] = [read('dates'), read('places')]
  return splitSentences(draft.text).flatMap(sentence => {
    const isIn = (span: Span) => span.start >= sentence.start && span.end <= sentence.end
    const date = dates.find(each => isIn(each) && toWords(each.fields['edtf']) !== undefined)
    if (!date) return []
    const where = places.filter(each => isIn(each) && (each.fields['use'] ?? 'literal') === 'literal')
    return toEvent(draft, date.line, {
      spans: [sentence],
      title: undefined,
      facts: {},
      when: date.fields,
      where: where.map(({ fields }) => ({ place: fields, facts: {}, text: toWords(fields['text']) })),
    })
  })
}

interface Proposal {
  readonly spans: readonly Span[]
  readonly title: string | undefined
  readonly facts: Fields
  readonly when: Fields
  readonly where: readonly { readonly place: Fields; readonly facts: Fields; readonly text: string | undefined }[]
}

function toEvent(draft: Draft, line: number, { spans, title, facts, when, where }: Proposal): object[] {
  const pieces = spans.flatMap(({ start, end }) =>
    toPieces(draft.text.slice(start, end)).map(exact => ({ exact, start })),
  )
  const cites = pieces.flatMap(({ exact, start }) => draft.cite(exact, draft.text.indexOf(exact, start)) ?? [])
  if (cites.length === 0) {
    draft.notes.push({ kind: 'left-out', line, text: 'an event whose words stand in the text more than once' })
    return []
  }
  const words = title ?? spans.map(({ start, end }) => draft.text.slice(start, end)).join(' ')
  const isQuoted = (text: string | undefined): text is string =>
    text !== undefined && cites.some(({ exact }) => exact.includes(text))
  const found = where.flatMap(({ place, facts, text }) => {
    const id = draft.places.add(place)
    return id === undefined ? [] : [{ place: id, ...(isQuoted(text) && { text }), ...toGround(facts, isQuoted(text)) }]
  })
  const edtf = toWords(when['edtf'])
  const text = toWords(when['text'])
  if (edtf === undefined) draft.notes.push({ kind: 'to-decide', line, text: `"${toOneLine(words, 60)}" has no date` })
  return [
    {
      id: draft.toId(words),
      title: toOneLine(words, 120),
      ...facts,
      when: {
        ...(edtf !== undefined && { edtf }),
        ...(isQuoted(text) && { text }),
        ...toGround(when, isQuoted(text)),
      },
      where: [...new Map(found.map(each => [each.place, each])).values()],
      ...(found.length === 0 && { whereNote: 'The draft names no place.' }),
      cite: cites.map(selector => ({ article: 'article', ...selector, supports: ['what', 'when', 'where'] })),
      review: 'proposed',
    },
  ]
}

/** What a draft may say of an event or a place besides, in the words of a story. */
const toFacts = (fields: Fields): Fields =>
  Object.fromEntries(
    ['label', 'kind', 'status', 'weight', 'role', 'basis', 'certainty', 'note'].flatMap(key =>
      typeof fields[key] === 'string' ? [[key, fields[key]]] : [],
    ),
  )

/** Nothing that is not quoted is more than inferred. */
function toGround(fields: Fields, isQuoted: boolean): Fields {
  const { basis, note, reason, role, certainty } = fields
  const why = toWords(note) ?? toWords(reason)
  const known = isQuoted ? (toWords(basis) ?? 'resolved') : 'inferred'
  return {
    ...(typeof role === 'string' && { role }),
    basis: known,
    ...(typeof certainty === 'string' && { certainty }),
    ...((why ?? known === 'inferred') && { note: toOneLine(why || 'The draft says so.', 600) }),
  }
}

/** Undefined where the words are others than those that it names. */
function toSpan({ start, end, text: words }: Fields, text: string): Span | undefined {
  if (typeof start !== 'number' || typeof end !== 'number' || !(start >= 0 && start < end && end <= text.length))
    return undefined
  const fold = (each: string) => each.replace(/\s+/gu, ' ').trim()
  const isThere = typeof words !== 'string' || fold(text.slice(start, end)).startsWith(fold(words).slice(0, 200))
  return isThere && fold(text.slice(start, end)) !== '' ? { start, end } : undefined
}
