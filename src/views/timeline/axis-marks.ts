// The events on the axis: one mark each, stacked over their stop, or columns of a histogram where there are many.
import type { StoryEvent } from '../../model/story.ts'
import type { Stop } from '../../model/stops.ts'
import { isOneDay } from './axis-bars.ts'

/** One event. `row` counts from the axis; the rows of one stop share the height, `rows` of them. */
export interface Mark {
  readonly id: string
  readonly stop: number
  readonly x: number
  readonly row: number
  readonly rows: number
  readonly planned: boolean
  /** One day for certain, by what a text says. */
  readonly certain: boolean
}

/** Neighbouring stops and how many events they have; `share` is of the highest column, 0 to 1. */
export interface Column {
  readonly first: number
  readonly last: number
  readonly ids: readonly string[]
  readonly x0: number
  readonly x1: number
  readonly share: number
}

/** Events by id, as far as the axis draws them. */
export type DatedEvents = ReadonlyMap<
  string,
  Pick<StoryEvent, 'status'> & { readonly when: Pick<StoryEvent['when'], 'basis'> }
>

/** From the line to the second dot of a date, clear of the thumb, and from there to each further one. */
const SECOND_PX = 12
const PITCH_PX = 8
const DOT_PX = 4.5

/** How high over the line the dot in `row` stands, of `rows`, where there is room for `roomPx`. */
export const toDotHeight = (row: number, rows: number, roomPx: number): number =>
  row && SECOND_PX + (row - 1) * Math.min(PITCH_PX, (roomPx - SECOND_PX - DOT_PX) / Math.max(1, rows - 2))

/** How high the dots of one date reach. */
export const toStackHeight = (rows: number, roomPx: number): number => toDotHeight(rows - 1, rows, roomPx) + DOT_PX

/** From how many events on the axis counts them in columns. */
const MANY = 41
/** Whether each of so many events has a mark of its own. */
const hasMarks = (count: number): boolean => count < MANY
const COLUMN_PX = 6

export function toMarks(
  stops: readonly Stop[],
  places: readonly number[],
  events: DatedEvents,
): { marks: Mark[]; columns: Column[] } {
  const count = stops.reduce((sum, stop) => sum + stop.events.length, 0)
  return hasMarks(count)
    ? { marks: toSingles(stops, places, events), columns: [] }
    : { marks: [], columns: toColumns(stops, places) }
}

function toSingles(stops: readonly Stop[], places: readonly number[], events: DatedEvents): Mark[] {
  return stops.flatMap(({ when, events: ids }, stop) =>
    ids.map((id, row) => ({
      id,
      stop,
      x: places[stop]!,
      row,
      rows: ids.length,
      planned: events.get(id)!.status === 'planned',
      certain: isOneDay(when) && events.get(id)!.when.basis !== 'inferred',
    })),
  )
}

/** One column for each stop, or for each few px where stops stand closer than that. */
function toColumns(stops: readonly Stop[], places: readonly number[]): Column[] {
  const columns: (Omit<Column, 'share' | 'last'> & { last: number; readonly ids: string[] })[] = []
  places.forEach((x, index) => {
    const { events } = stops[index]!
    const open = columns.at(-1)
    if (open && x < open.x1 + COLUMN_PX / 2) {
      open.last = index
      open.ids.push(...events)
    } else
      columns.push({
        first: index,
        last: index,
        ids: [...events],
        x0: x - COLUMN_PX / 2 + 0.5,
        x1: x + COLUMN_PX / 2 - 0.5,
      })
  })
  const highest = Math.max(...columns.map(({ ids }) => ids.length))
  return columns.map(column => ({ ...column, share: column.ids.length / highest }))
}
