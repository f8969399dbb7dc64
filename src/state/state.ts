// The one state of the page, and the one it opens with.
import { NO_FILTER, type Filter } from '../model/filter.ts'
import type { Axis, Theme, View } from '../model/permalink.ts'
import type { Zone } from '../model/zone.ts'
import type { StoryIndex } from '../model/story-index.ts'
import type { Mode, TimeWindow } from '../model/window.ts'

export type Tab = 'events' | 'articles'
export type Projection = 'globe' | 'mercator'

export interface State extends TimeWindow {
  /** Id of the selected event; its card is open. */
  readonly selected: string | undefined
  /** Id of the place whose short list of events is open. */
  readonly place: string | undefined
  readonly axis: Axis
  readonly zone: Zone
  readonly theme: Theme
  /** BCP 47, of the hint in a frame; undefined is the reader's own. */
  readonly lang: string | undefined
  /** What the reader has asked for by category, status, place and article. */
  readonly filter: Filter
  /** Whether events that only may fall into the window or date are shown. */
  readonly possible: boolean
  readonly playing: boolean
  readonly tab: Tab
  /** Id, in the page, of the passage of the selected event at which an article was opened. */
  readonly reading: string | undefined
  /** Where the reader moved the map to; undefined is where the story puts it. */
  readonly view: View | undefined
  readonly projection: Projection | undefined
  /** The address led here: the map goes where it says, and it is not written anew. */
  readonly linked: boolean
  /** True after an action that should be spoken: buttons and keys, not drags and play. */
  readonly spoken: boolean
  /** Something else to say in the status line, until the next action. */
  readonly notice: string
}

/** Where the time control stands as a page opens. */
export const toOpeningStop = (index: StoryIndex): number => index.stops.length - 1

/** The state a page opens with: at the last stop, nothing selected, with the axis and mode that the story asks for. */
export function toOpeningState(
  index: StoryIndex,
  timeline: { readonly axis?: Axis | undefined; readonly mode?: Mode | undefined } = {},
): State {
  return {
    selected: undefined,
    place: undefined,
    mode: timeline.mode ?? 'upto',
    from: 0,
    stop: toOpeningStop(index),
    axis: timeline.axis ?? 'auto',
    zone: 'story',
    theme: 'auto',
    lang: undefined,
    filter: NO_FILTER,
    possible: true,
    playing: false,
    tab: 'events',
    reading: undefined,
    view: undefined,
    projection: undefined,
    linked: false,
    spoken: false,
    notice: '',
  }
}
