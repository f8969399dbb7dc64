// The date of a feature in the ways that tools for places in time read: properties, Linked Places and JSON-FG.
import { toIsoDate, toUtcMs, type Day } from '../../model/calendar.ts'
import { toEnds, type End } from '../../model/ends.ts'
import type { StoryEvent } from '../../model/story.ts'
import type { When } from '../../model/when.ts'
import { toPlainDate } from './date-bounds.ts'

/** A year, month or day, `?`, `~` or `%` after it, or the days between which it lies. */
type Bound = { readonly in: string } | { readonly earliest?: string; readonly latest?: string }

/**
 * The member `when` of the Linked Places format 1.2. A start alone is the time that it names: one day in it, or all of
 * it.
 */
export interface LinkedWhen {
  readonly timespans: readonly { readonly start: Bound; readonly end?: Bound }[]
  readonly certainty?: StoryEvent['when']['certainty']
  readonly label: string
}

/** The member `time` of JSON-FG: a day, a moment in UTC, or the first and the last day, `..` where there is none. */
export type FeatureTime =
  { readonly date: string } | { readonly timestamp: string } | { readonly interval: readonly [string, string] }

/**
 * Properties that map tools take for dates: `start` and `end` (leaflet.timeline, QGIS), `time` (Leaflet.TimeDimension,
 * kepler.gl). They are the outer bounds of what the text allows, in UTC: the first and the last millisecond of its
 * days, or the moment where it gives a time.
 */
export interface FeatureSpan {
  readonly start: string
  readonly end: string
  readonly time: string
}

/** An open end is the first or the last day of the story: without a value tools leave the feature out, or read 1970. */
export function toFeatureSpan({ time, earliest, latest }: When, [first, last]: readonly [Day, Day]): FeatureSpan {
  const start = new Date(time?.utcMs ?? toUtcMs(earliest ?? first)).toISOString()
  const end = new Date(time?.utcMs ?? toUtcMs((latest ?? last) + 1) - 1).toISOString()
  return { start, end, time: start }
}

/** `label` is the date in words. */
export function toLinkedWhen(when: When, certainty: StoryEvent['when']['certainty'], label: string): LinkedWhen {
  return { timespans: [toTimespan(when)], ...(certainty && { certainty }), label }
}

/**
 * What lasted and has an open end is bounded by its other one: it began on that day at the latest, or ended on it at
 * the earliest.
 */
function toTimespan(when: When): LinkedWhen['timespans'][number] {
  const [from, to] = toEnds(when)
  if (when.kind === 'date') return { start: toBound(when) }
  if (when.kind === 'oneOf') return { start: toRange(when) }
  return {
    start: isDate(from) ? toBound(from) : { latest: toIsoDate(when.latest!) },
    end: isDate(to) ? toBound(to) : { earliest: toIsoDate(when.earliest!) },
  }
}

const isDate = (end: End): end is When => typeof end === 'object'

const toBound = (date: When): Bound => (toPlainDate(date) === undefined ? toRange(date) : { in: date.edtf })

const toRange = ({ earliest, latest }: When): Bound => ({
  ...(earliest !== undefined && { earliest: toIsoDate(earliest) }),
  ...(latest !== undefined && { latest: toIsoDate(latest) }),
})

/** JSON-FG knows neither months nor doubt: these become the days that they span. */
export function toFeatureTime({ time, earliest, latest }: When): FeatureTime {
  if (time) return { timestamp: new Date(time.utcMs).toISOString() }
  if (earliest !== undefined && earliest === latest) return { date: toIsoDate(earliest) }
  const toEnd = (day: number | undefined) => (day === undefined ? '..' : toIsoDate(day))
  return { interval: [toEnd(earliest), toEnd(latest)] }
}
