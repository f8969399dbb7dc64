// What of an event is searched, and all of a story's events as one text that is passed over once a word.
import type { Place, Story, StoryEvent } from '../model/story.ts'
import { findTerm } from './find-terms.ts'
import { foldText } from './fold-text.ts'

/** Between texts: nothing is found across it, since no term has white space. */
const END = '\n'

export interface StoryTexts {
  /** Of all events, one after the other, folded. */
  readonly folded: string
  /** Where in `folded` each event begins, in the order of the story; and its end. */
  readonly starts: readonly number[]
  readonly ids: readonly string[]
}

/** A place under each of its names. */
const toNames = ({ name, names = {} }: Place): string[] => [name, ...Object.values(names)]

/** `quotes` are those of each event, in the order of the story. */
export function toStoryTexts(
  {
    events,
    places,
  }: Pick<Story, 'places'> & { readonly events: readonly Pick<StoryEvent, 'id' | 'title' | 'where'>[] },
  quotes: readonly (readonly string[])[],
): StoryTexts {
  const toFolded = (texts: readonly string[]): string => foldText(texts.join(END))
  const named = new Map(Object.entries(places).map(([id, place]) => [id, toFolded(toNames(place))]))
  const starts: number[] = []
  let folded = ''
  events.forEach(({ title, where }, number) => {
    starts.push(folded.length)
    const at = where.map(({ place }) => named.get(place) ?? '')
    folded += [toFolded([title, ...quotes[number]!]), ...new Set(at), ''].join(END)
  })
  return { folded, starts: [...starts, folded.length], ids: events.map(({ id }) => id) }
}

/** Ids of the events that hold all of `terms`, of which there is at least one. */
export function findEvents({ folded, starts, ids }: StoryTexts, terms: readonly string[]): ReadonlySet<string> {
  const holds = new Uint8Array(ids.length)
  for (const [round, term] of terms.entries()) {
    let event = 0
    for (let at = findTerm(folded, term); at >= 0; at = findTerm(folded, term, starts[event])) {
      while (starts[event + 1]! <= at) event++
      if (holds[event] === round) holds[event]!++
      event++
    }
  }
  return new Set(ids.filter((_, event) => holds[event] === terms.length))
}
