// Between the state and its address: a link is a moment, and the same moment is the same link.
import { FACETS, matchesFilter, type Facet, type Filter } from '../model/filter.ts'
import type { Permalink } from '../model/permalink.ts'
import { parseEdtf } from '../model/edtf.ts'
import type { IndexOf, StoryIndex } from '../model/story-index.ts'
import { findNearestStop } from '../model/nearest-stop.ts'
import { toAnchor } from '../model/when.ts'
import { showEvents, type TimeWindow } from '../model/window.ts'
import { toOpeningStop, type State } from './state.ts'

/** The stop that a date of a link means: the one of that very date, else the nearest. */
export function findStop(index: StoryIndex, edtf: string): number | undefined {
  const exact = index.stops.findIndex(stop => stop.edtf === edtf)
  if (exact >= 0) return exact
  const parsed = parseEdtf(edtf)
  return parsed.ok ? findNearestStop(index.stops, toAnchor(parsed.value)) : undefined
}

/**
 * The state that a link asks for, over the one the story opens with. `bad` names what could not be followed: an event
 * that is not in the
 * story, a time or a filter with which its event does not show, where the event counts for more, or a choice of a
 * filter that the story does not have.
 */
export function toLinkedState(
  link: Permalink,
  opening: State,
  indexOf: IndexOf,
): { state: State; bad: readonly ('event' | 't' | Facet)[] } {
  const zone = link.zone ?? opening.zone
  const index = indexOf(zone)
  const known = link.event === undefined ? undefined : index.stopOf.get(link.event)
  const mode = link.mode ?? opening.mode
  const [first, second] = link.t ?? []
  const from = first === undefined ? undefined : findStop(index, first),
    to = second === undefined ? from : findStop(index, second)
  const toWindow = (from: number | undefined, stop: number): TimeWindow => ({
    mode,
    from: mode === 'window' ? Math.min(from ?? 0, stop) : 0,
    stop: mode === 'window' && from !== undefined ? Math.max(from, stop) : stop,
  })
  const asked = toWindow(from, to ?? known ?? toOpeningStop(index))
  const how = known === undefined ? undefined : showEvents(index.stops, asked).get(link.event!)
  const isHidden = how === 'hidden'
  const filter = toKnownFilter(link, index),
    isLeftOut = known !== undefined && !matchesFilter(index.facets.get(link.event!)!, filter)
  const state: State = {
    ...opening,
    selected: known === undefined ? undefined : link.event,
    ...(isHidden ? toWindow(undefined, known!) : asked),
    axis: link.axis ?? opening.axis,
    zone,
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
  const index = indexOf(state.zone)
  const edtf = (stop: number) => index.stops[stop]!.edtf
  const timeIsSaid =
    state.mode === 'window'
      ? true
      : state.stop !== (state.selected ? index.stopOf.get(state.selected) : toOpeningStop(index))
  return {
    ...(state.selected && { event: state.selected }),
    ...(timeIsSaid && { t: state.mode === 'window' ? [edtf(state.from), edtf(state.stop)] : [edtf(state.stop)] }),
    ...(state.mode !== opening.mode && { mode: state.mode }),
    ...(state.axis !== opening.axis && { axis: state.axis }),
    ...(state.zone !== opening.zone && { zone: state.zone }),
    ...(state.theme !== 'auto' && { theme: state.theme }),
    ...(state.lang && { lang: state.lang }),
    ...(state.view && { view: state.view }),
    ...(!state.possible && { possible: 'no' as const }),
    ...state.filter,
  }
}
