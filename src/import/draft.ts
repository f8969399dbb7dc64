// A draft by any tool, `{places, dates, events}` as `npm run draft` prints it, with the text that it is of.
import { splitSentences } from '../draft/sentences.ts'
import { toEvent, toFacts, type Draft, type Span } from './draft-event.ts'
import { toDraftPlaces } from './draft-places.ts'
import { toList } from '../compiler/located-json.ts'
import { toFields, readJson, toWords, type Fields, type LineOf } from './fields.ts'
import { ImportError, type Imported, type SourceFile } from './imported.ts'
import { toOneLine } from './plain-text.ts'
import { createIds } from '../draft/story/ids.ts'
import { createCiter } from './citer.ts'

export function readDraft({ name, text: json, beside, today }: SourceFile): Imported {
  const { value, lineOf, notes } = readJson(json)
  const file = toFields(value)
  const text = typeof file['text'] === 'string' ? file['text'] : beside
  if (text === undefined)
    throw new ImportError(1, `the text of the draft is not there: put it beside ${name}, as a .txt of the same name`)
  const draft: Draft = {
    today,
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

/** Undefined where the words are others than those that it names. */
function toSpan({ start, end, text: words }: Fields, text: string): Span | undefined {
  if (typeof start !== 'number' || typeof end !== 'number' || !(start >= 0 && start < end && end <= text.length))
    return undefined
  const fold = (each: string) => each.replace(/\s+/gu, ' ').trim()
  const isThere = typeof words !== 'string' || fold(text.slice(start, end)).startsWith(fold(words).slice(0, 200))
  return isThere && fold(text.slice(start, end)) !== '' ? { start, end } : undefined
}
