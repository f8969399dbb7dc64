// An event of a draft, as a proposal of a story: it cites its words, and says no more than they do.
import type { createCiter } from './citer.ts'
import type { DraftPlaces } from './draft-places.ts'
import { toWords, type Fields } from './fields.ts'
import type { ImportNote } from './imported.ts'
import { toPieces } from './passages.ts'
import { toOneLine } from './plain-text.ts'
import type { ToId } from '../draft/story/ids.ts'

/** UTF-16 units of the text. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Draft {
  /** What has no date was there by then. */
  readonly today: string
  readonly text: string
  readonly places: DraftPlaces
  readonly toId: ToId
  readonly cite: ReturnType<typeof createCiter>
  readonly notes: ImportNote[]
}

/** Where its words stand, and what the draft says of it. */
interface Proposal {
  readonly spans: readonly Span[]
  readonly title: string | undefined
  readonly facts: Fields
  readonly when: Fields
  readonly where: readonly { readonly place: Fields; readonly facts: Fields; readonly text: string | undefined }[]
}

export function toEvent(draft: Draft, line: number, { spans, title, facts, when, where }: Proposal): object[] {
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
        edtf: edtf ?? `[..${draft.today}]`,
        ...(isQuoted(text) && { text }),
        ...toGround(when, isQuoted(text) && edtf !== undefined),
      },
      where: [...new Map(found.map(each => [each.place, each])).values()],
      ...(found.length === 0 && { whereNote: 'The draft names no place.' }),
      cite: cites.map(selector => ({ article: 'article', ...selector, supports: ['what', 'when', 'where'] })),
      review: 'proposed',
    },
  ]
}

/** What a draft may say of an event or a place besides, in the words of a story. */
export const toFacts = (fields: Fields): Fields =>
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
