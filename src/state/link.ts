// Between the state and its address: a link is a moment, and the same moment is the same link.
import { FACETS, matchesFilter, type Facet, type Filter } from '../model/filter.ts'
import type { Permalink } from '../model/permalink.ts'
import { parseEdtf } from '../model/edtf.ts'
import type { IndexOf, StoryIndex } from '../model/story-index.ts'
import { findNearestStop } from '../model/nearest-stop.ts'
import { toAnchor } from '../model/when.ts'
import { showEvents, type TimeWindow } from '../model/window.ts'
import type { Zone } from '../model/zone.ts'
import { moveStops } from './move-stops.ts'
import type { State } from './state.ts'

/** The stop that a date of a link means: the one of that very date, else the nearest. */
export function findStop(index: StoryIndex, edtf: string): number | undefined {
  const exact = index.stops.findIndex(stop => stop.edtf === edtf)
  if (exact >= 0) return exact
  const parsed = parseEdtf(edtf)
  return parsed.ok ? findNearestStop(index.stops, toAnchor(parsed.value)) : undefined
}

/**
 * The state that a link asks for, over the one the story opens with. `bad` names what could not be followed: an event
 * that is not in the story, a time or a filter with which its event does not show, where the event counts for more, or
 * a choice of a filter that the story does not have.
 */
export function toLinkedState(
  link: Permalink,
  opening: State,
  indexOf: IndexOf,
): { state: State; bad: readonly ('event' | 't' | Facet)[] } {
  const zone = link.zone ?? opening.zone
  const all = (link.all ? link.all === 'yes' : opening.all) || needsAll(link, zone, indexOf)
  const index = indexOf({ zone, all })
  const known = link.event === undefined ? undefined : index.stopOf.get(link.event)
  const filter = { ...toKnownFilter(link, index), ...(link.q !== undefined && { words: { query: link.q } }) }
  // Undefined where the link says when, or the event is none of the key events that it asks for.
  const opened = known === undefined && link.t === undefined ? index.facets.get(opening.selected ?? '') : undefined
  const isOpen = opened !== undefined && matchesFilter(opened, filter)
  // A filter that leaves the opening event out, and no time: such links are of when a story opened at its end.
  const unsaid = opened && !isOpen ? index.stops.length - 1 : moveStops(opening, indexOf(opening), index).stop
  const mode = link.mode ?? opening.mode
  const [first, second] = link.t ?? []
  const from = first === undefined ? undefined : findStop(index, first),
    to = second === undefined ? from : findStop(index, second)
  const toWindow = (from: number | undefined, stop: number): TimeWindow => ({
    mode,
    from: mode === 'window' ? Math.min(from ?? 0, stop) : 0,
    stop: mode === 'window' && from !== undefined ? Math.max(from, stop) : stop,
  })
  const asked = toWindow(from, to ?? known ?? unsaid)
  const how = known === undefined ? undefined : showEvents(index.stops, asked)(known)
  const isHidden = how === 'hidden'
  const isLeftOut = known !== undefined && !matchesFilter(index.facets.get(link.event!)!, filter)
  const state: State = {
    ...opening,
    selected: known !== undefined ? link.event : isOpen ? opening.selected : undefined,
    ...(isHidden ? toWindow(undefined, known!) : asked),
    axis: link.axis ?? opening.axis,
    zone,
    all,
    theme: link.theme ?? opening.theme,
    lang: link.lang,
    view: link.view,
    filter: isLeftOut ? {} : filter,
    possible: link.possible !== 'no' || how === 'maybe',
  }
  const isBad = (facet: Facet) =>
    link[facet] !== undefined && (isLeftOut || filter[facet]?.length !== link[facet].length)
  return {
    state,
    bad: [
      ...(link.event !== undefined && known === undefined ? ['event' as const] : []),
      ...(isHidden ? ['t' as const] : []),
      ...FACETS.filter(isBad),
    ],
  }
}

/** All or the key events, where they are not those the story opens with, and the moment does not say so itself. */
const toSaidAll = ({ all, zone }: State, moment: Permalink, indexOf: IndexOf): Permalink =>
  all ? (needsAll(moment, zone, indexOf) ? {} : { all: 'yes' }) : { all: 'no' }

/**
 * Whether a link asks for an event or a date that is none of the key events': links were made before a story had these.
 */
export function needsAll({ event, t }: Permalink, zone: Zone, indexOf: IndexOf): boolean {
  const key = indexOf({ zone, all: false }),
    whole = indexOf({ zone, all: true })
  const isStop = ({ stops }: StoryIndex, edtf: string) => stops.some(stop => stop.edtf === edtf)
  return (
    (event !== undefined && whole.stopOf.has(event) && !key.stopOf.has(event)) ||
    (t ?? []).some(edtf => isStop(whole, edtf) && !isStop(key, edtf))
  )
}

/** The values of a link's filter that the story knows; a link may be older than the story. */
function toKnownFilter(link: Permalink, index: StoryIndex): Filter {
  const events = [...index.facets.values()]
  return Object.fromEntries(
    FACETS.flatMap(facet => {
      const values = (link[facet] ?? []).filter(value => events.some(event => event[facet].includes(value)))
      return values.length > 0 ? [[facet, values] as const] : []
    }),
  )
}

/** What a link to this state says: only what differs from how the story opens. */
export function toLink(state: State, opening: State, indexOf: IndexOf): Permalink {
  const index = indexOf(state)
  const edtf = (stop: number) => index.stops[stop]!.edtf
  const { selected } = state
  const { words, ...facets } = state.filter
  // Without a card the date is said, or the link would open the one that the story opens with.
  const timeIsSaid = state.mode === 'window' || selected === undefined || state.stop !== index.stopOf.get(selected)
  const moment: Permalink = {
    ...(selected && (timeIsSaid || selected !== opening.selected) && { event: selected }),
    ...(timeIsSaid && { t: state.mode === 'window' ? [edtf(state.from), edtf(state.stop)] : [edtf(state.stop)] }),
  }
  return {
    ...moment,
    ...(state.all !== opening.all && toSaidAll(state, moment, indexOf)),
    ...(state.mode !== opening.mode && { mode: state.mode }),
    ...(state.axis !== opening.axis && { axis: state.axis }),
    ...(state.zone !== opening.zone && { zone: state.zone }),
    ...(state.theme !== 'auto' && { theme: state.theme }),
    ...(state.lang && { lang: state.lang }),
    ...(state.view && { view: state.view }),
    ...(!state.possible && { possible: 'no' as const }),
    ...(words && { q: words.query }),
    ...facets,
  }
}
