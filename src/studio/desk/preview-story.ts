// The story as readers would see it, though proposals are left: they count as accepted, and what is broken is left out.
import { isObject } from '../../compiler/located-json.ts'
import { parseStory, type ParsedStory } from '../../compiler/parse-story.ts'
import { findProposals } from '../../compiler/proposals.ts'
import { toStoryJson, type Json } from '../../compiler/story-json.ts'
import type { Story } from '../../model/story.ts'
import { accepted } from './decisions/accept.ts'
import { readDesk, refuse, type Desk, type Value } from './desk.ts'
import type { Known } from './known.ts'
import { idsOfEvents, listOf, placesOf, toText, toWhere } from './story-value.ts'

export interface PreviewStory {
  readonly ok: true
  readonly story: Story
  /** Ids of what is proposed and undecided, whole or in part. */
  readonly proposed: { readonly events: ReadonlySet<string>; readonly places: ReadonlySet<string> }
  /** Ids of what cannot be shown as it stands. */
  readonly leftOut: { readonly events: readonly string[]; readonly places: readonly string[] }
}

/** Each round leaves out what the round before was refused for. */
const MOST_ROUNDS = 5

/** Refused where nothing can be shown: the file is no story, or no event is left. */
export function toPreviewStory(desk: Desk, known: Known): PreviewStory | ReturnType<typeof refuse> {
  const read = readDesk(desk)
  if (!read.ok) return read
  const proposals = findProposals(read.story).map(({ path }) => path.slice(0, -1))
  let value = accepted(read.story, proposals)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parsed = parse(desk, value, known)
    if (parsed.ok) {
      const { story } = parsed
      return { ok: true, story, proposed: toProposed(read.story, proposals), leftOut: toLeftOut(read.story, value) }
    }
    const smaller = withoutBroken(value, parsed)
    if (typeof smaller === 'string') return refuse(smaller)
    value = smaller
  }
  return refuse('Too much of the story is broken to show it')
}

function parse({ id, texts }: Desk, value: Value, { findOutline, findTowns, complete }: Known): ParsedStory {
  const json = toStoryJson(value as Json)
  return parseStory({ file: `data/stories/${id}.json`, json, texts, findOutline, findTowns, complete })
}

/** Without the events and places that have an error; or, in words, what cannot be left out. */
function withoutBroken(value: Value, parsed: ParsedStory & { readonly ok: false }): Value | string {
  const errors = parsed.problems.filter(({ severity }) => severity === 'error')
  const events = new Set<number>()
  const places = new Set<string>()
  const parts = new Set<string>()
  for (const { path, found, expected } of errors) {
    const [, event] = /^events\[(\d+)\]/.exec(path) ?? []
    const [, plain, quoted] = /^places(?:\.([\w$]+)|\[("(?:[^"\\]|\\.)*")\])/.exec(path) ?? []
    const [, part] = /^(context|opening|view|categories|credits|dek|finding|license)\b/.exec(path) ?? []
    if (event !== undefined) events.add(Number(event))
    else if (plain !== undefined) places.add(plain)
    else if (quoted !== undefined) places.add(JSON.parse(quoted) as string)
    else if (part !== undefined) parts.add(part)
    else return `${path || 'The story'}: found ${found}; expected ${expected}`
  }
  const left = listOf(value, 'events').flatMap((event, at) =>
    events.has(at) ? [] : [isObject(event) ? withoutPlaces(event, places) : event],
  )
  if (left.length === 0) return 'No event is whole enough to be shown'
  const kept = Object.fromEntries(Object.entries(value).filter(([key]) => !parts.has(key)))
  const keptPlaces = Object.fromEntries(Object.entries(placesOf(value)).filter(([id]) => !places.has(id)))
  return { ...kept, events: left, places: keptPlaces }
}

function withoutPlaces(event: Value, places: ReadonlySet<string>): Value {
  const where = listOf(event, 'where')
  const left = where.filter(each => !places.has(toText(toWhere(each)?.['place']) ?? ''))
  if (left.length === where.length) return event
  return { ...event, where: left, whereNote: event['whereNote'] ?? 'Its place cannot be shown.' }
}

function toProposed(story: Value, paths: readonly (readonly (string | number)[])[]): PreviewStory['proposed'] {
  const events = paths.flatMap(([table, at]) => {
    const event = table === 'events' ? listOf(story, 'events')[Number(at)] : undefined
    return isObject(event) ? (toText(event['id']) ?? []) : []
  })
  const places = paths.flatMap(([table, id]) => (table === 'places' ? [String(id)] : []))
  return { events: new Set(events), places: new Set(places) }
}

function toLeftOut(before: Value, after: Value): PreviewStory['leftOut'] {
  const shown = new Set(idsOfEvents(after))
  const places = placesOf(after)
  return {
    events: idsOfEvents(before).filter(id => !shown.has(id)),
    places: Object.keys(placesOf(before)).filter(id => !Object.hasOwn(places, id)),
  }
}
