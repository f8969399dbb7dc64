// The one state of the page, and the one it opens with.
import { NO_FILTER, type Filter } from '../model/filter.ts'
import type { Axis, Theme, View } from '../model/permalink.ts'
import type { Zone } from '../model/zone.ts'
import { toOpeningEvent } from '../model/key-events.ts'
import type { IndexOf } from '../model/story-index.ts'
import type { Story } from '../model/story.ts'
import type { TimeWindow } from '../model/window.ts'

export type Tab = 'events' | 'articles'

export interface State extends TimeWindow {
  /** Id of the selected event; its card is open. */
  readonly selected: string | undefined
  /** Ids of the places whose short list of events is open: one, or several that no map tells apart. */
  readonly places: readonly string[] | undefined
  readonly axis: Axis
  readonly zone: Zone
  /** All events, not the key events alone. */
  readonly all: boolean
  readonly theme: Theme
  /** BCP 47, of the hint in a frame; undefined is the reader's own. */
  readonly lang: string | undefined
  /** What the reader has asked for by words, category, status, place and article. */
  readonly filter: Filter
  /** Whether events that only may fall into the window or date are shown. */
  readonly possible: boolean
  readonly playing: boolean
  readonly tab: Tab
  /** Id, in the page, of the passage of the selected event at which an article was opened. */
  readonly reading: string | undefined
  /** Where the reader moved the map to; undefined is where the story puts it. */
  readonly view: View | undefined
  /** The address led here: the map goes where it says, and it is not written anew. */
  readonly linked: boolean
  /** The selection is a choice of the reader's: a step in the history, other than where time leads. */
  readonly chosen: boolean
  /**
   * True after an action that should be spoken: buttons and keys, not drags and play. `found`: how many events a search
   * has found.
   */
  readonly spoken: boolean | 'found'
  /** Counts what has been asked for and has come of a long story: what is shown of it changes with this. */
  readonly arrived: number
  /** Something else to say in the status line, until the next action. */
  readonly notice: string
}

/**
 * The state a page opens with: at the story's own moment, its event selected, with the axis and mode that the story
 * asks for.
 */
export function toOpeningState(story: Pick<Story, 'opening' | 'events' | 'view'>, indexOf: IndexOf): State {
  const whole = indexOf({ zone: 'story', all: true })
  const selected = toOpeningEvent(story, whole.inTime)
  const key = indexOf({ zone: 'story', all: false })
  const all = selected !== undefined && !key.stopOf.has(selected)
  const timeline = story.view?.timeline ?? {}
  return {
    selected,
    places: undefined,
    mode: timeline.mode ?? 'upto',
    from: 0,
    stop: (selected === undefined ? undefined : (all ? whole : key).stopOf.get(selected)) ?? 0,
    axis: timeline.axis ?? 'auto',
    zone: 'story',
    all,
    theme: 'auto',
    lang: undefined,
    filter: NO_FILTER,
    possible: true,
    playing: false,
    tab: 'events',
    reading: undefined,
    view: undefined,
    linked: false,
    chosen: false,
    spoken: false,
    arrived: 0,
    notice: '',
  }
}
