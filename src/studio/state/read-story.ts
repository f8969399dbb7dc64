// The story on the desk as views read it: whatever stands in the file, in the form that they need.
import { isObject, toList } from '../../compiler/located-json.ts'
import type { Desk, Value } from '../desk/desk.ts'
import { readDesk } from '../desk/desk.ts'
import { placesOf, toTitle, toText, toWhere } from '../desk/story-value.ts'

export interface DeskStory {
  readonly value: Value
  readonly title: string
  readonly articles: readonly DeskArticle[]
  readonly events: readonly DeskEvent[]
  readonly places: readonly { readonly id: string; readonly name: string; readonly value: Value }[]
}

export interface DeskArticle {
  readonly id: string
  /** In the file's list. */
  readonly at: number
  readonly headline: string
  readonly text: string
  readonly value: Value
}

export interface DeskEvent {
  readonly id: string
  readonly at: number
  readonly title: string
  readonly value: Value
  readonly isProposed: boolean
}

const known = new WeakMap<Desk, DeskStory | undefined>()

/** Undefined where the file is no story. Worked out once for each desk. */
export function readStory(desk: Desk): DeskStory | undefined {
  if (!known.has(desk)) known.set(desk, toStory(desk))
  return known.get(desk)
}

function toStory(desk: Desk): DeskStory | undefined {
  const read = readDesk(desk)
  if (!read.ok) return undefined
  const { story } = read
  return {
    value: story,
    title: toText(story['title']) ?? desk.id,
    articles: toList(story['articles']).flatMap((value, at) =>
      isObject(value)
        ? [
            {
              id: toText(value['id']) ?? '',
              at,
              headline: toText(value['headline']) ?? '',
              text: desk.texts.get(toText(value['text'])?.trim() ?? '') ?? '',
              value,
            },
          ]
        : [],
    ),
    events: toList(story['events']).flatMap((value, at) => (isObject(value) ? [toEvent(value, at)] : [])),
    places: Object.entries(placesOf(story)).flatMap(([id, value]) =>
      isObject(value) ? [{ id, name: toTitle(value, id), value }] : [],
    ),
  }
}

function toEvent(value: Value, at: number): DeskEvent {
  const id = toText(value['id']) ?? ''
  return { id, at, title: toTitle(value, id), value, isProposed: value['review'] === 'proposed' }
}

/** The places of an event: what each is to it. */
export const toWheres = (
  event: Value,
): readonly { readonly at: number; readonly place: string; readonly role: string }[] =>
  toList(event['where']).flatMap((where, at) => {
    const object = toWhere(where)
    const place = toText(object?.['place'])
    return object && place !== undefined ? [{ at, place, role: toText(object['role']) ?? 'site' }] : []
  })

/** The quotes of an event, with the article where the file names one. */
export const toQuotes = (
  event: Value,
): readonly { readonly at: number; readonly exact: string; readonly article: string }[] =>
  toList(event['cite']).map((cite, at) =>
    isObject(cite)
      ? { at, exact: toText(cite['exact']) ?? '', article: toText(cite['article']) ?? '' }
      : { at, exact: String(cite), article: '' },
  )

/** A date as it stands in the file: EDTF, or words. */
export const toDate = (event: Value): string => {
  const when = event['when']
  return isObject(when) ? (toText(when['edtf']) ?? toText(when['text']) ?? '') : (toText(when) ?? '')
}
