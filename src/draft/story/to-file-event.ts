// A proposed event as a story file has it, in the long form.
import { toKind } from '../../model/kind.ts'
import type { ToldEvent } from '../events/merge-events.ts'
import type { ProposedCite, ProposedWhen, ProposedWhere } from '../events/proposed-event.ts'
import type { Json } from '../../compiler/story-json.ts'

type JsonObject = { readonly [key: string]: Json | undefined }

/** The first key of each item: it can be deleted, and what is left is JSON. */
const review = 'proposed'

export interface FileParts {
  readonly id: string
  /** Id of the place of the story for each place of the event. */
  readonly places: readonly string[]
  /** One day by which all was written: the date of what nobody can date. EDTF. */
  readonly writtenBy: string
}

export function toFileEvent(event: ToldEvent, { id, places, writtenBy }: FileParts): JsonObject {
  const { title, label, weight, kind, status, when, cite, articles } = event
  const where = toFileWhere(event.where, places)
  const guessed = toKind({ category: undefined, where: event.where.map(each => ({ ...each, place: '' })) })
  return {
    review,
    id,
    title,
    // Words with others left out between them read as none.
    label: title.toLowerCase().includes(label.toLowerCase()) ? label : undefined,
    weight,
    kind: guessed === kind ? undefined : kind,
    status: status === 'reported' ? undefined : status,
    when: toFileWhen(when, writtenBy),
    where,
    whereNote: where.length === 0 ? 'No sentence names a place of it.' : undefined,
    cite: cite.map((each, at) => toFileCite(each, articles[at]!, event)),
  }
}

function toFileWhen({ edtf, text, basis, certainty, note }: ProposedWhen, writtenBy: string): Json {
  const isStated = basis === 'stated'
  return {
    review,
    edtf: edtf ?? `[..${writtenBy}]`,
    text: basis === 'inferred' ? undefined : toLine(text),
    basis,
    certainty: edtf === undefined ? 'uncertain' : certainty,
    note: isStated ? undefined : note.slice(0, 600),
  }
}

/** Each place in a role once. */
function toFileWhere(where: readonly ProposedWhere[], places: readonly string[]): Json[] {
  const seen = new Set<string>()
  return where.flatMap(({ text, role, basis, certainty, note }, at): Json[] => {
    const key = `${places[at]} ${role}`
    if (seen.has(key)) return []
    seen.add(key)
    const printed = basis === 'inferred' ? undefined : toLine(text)
    return [
      { review, place: places[at]!, text: printed, basis, role: role === 'site' ? undefined : role, certainty, note },
    ]
  })
}

/** A quote supports a date or a place that the event has from it alone, and not one that is inferred. */
export function toFileCite(
  { text, prefix, suffix, supports }: ProposedCite,
  article: string,
  { when, where }: ToldEvent,
): JsonObject {
  const isOwed = { what: true, when: when.basis !== 'inferred', where: where.some(({ basis }) => basis !== 'inferred') }
  return { review, article, exact: text, prefix, suffix, supports: supports.filter(part => isOwed[part]) }
}

const toLine = (text: string | undefined): string | undefined => text?.replace(/\s+/gu, ' ')
