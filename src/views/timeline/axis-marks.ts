// The events on the axis: one mark each, stacked over their stop, or columns of a histogram where there are many.
import type { StoryEvent } from '../../model/story.ts'
import type { Stop } from '../../model/stops.ts'
import type { Status } from '../../model/story.ts'

/** One event. `row` counts from the axis; the rows of one stop share the height, `rows` of them. */
export interface Mark {
  readonly id: string
  readonly stop: number
  readonly x: number
  readonly row: number
  readonly rows: number
  readonly status: Status
  /** Its date is an editor's judgement. */
  readonly inferred: boolean
}

/** Neighbouring stops and how many events they have; `share` is of the highest column, 0 to 1. */
export interface Column {
  readonly first: number
  readonly last: number
  readonly x0: number
  readonly x1: number
  readonly count: number
  readonly share: number
}

/** Events by id, as far as the axis draws them. */
export type DatedEvents = ReadonlyMap<
  string,
  Pick<StoryEvent, 'status'> & { readonly when: Pick<StoryEvent['when'], 'basis'> }
>

/** From how many events on the axis counts them in columns. */
const MANY = 41
/** Whether each of so many events has a mark of its own. */
export const hasMarks = (count: number): boolean => count < MANY
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
  return stops.flatMap(({ events: ids }, stop) =>
    ids.map((id, row) => ({
      id,
      stop,
      x: places[stop]!,
      row,
      rows: ids.length,
      status: events.get(id)!.status,
      inferred: events.get(id)!.when.basis === 'inferred',
    })),
  )
}

/** One column for each stop, or for each few px where stops stand closer than that. */
function toColumns(stops: readonly Stop[], places: readonly number[]): Column[] {
  const columns: Omit<Column, 'share'>[] = []
  places.forEach((x, index) => {
    const count = stops[index]!.events.length
    const open = columns.at(-1)
    if (open && x < open.x1 + COLUMN_PX / 2)
      columns[columns.length - 1] = { ...open, last: index, count: open.count + count }
    else columns.push({ first: index, last: index, x0: x - COLUMN_PX / 2 + 0.5, x1: x + COLUMN_PX / 2 - 0.5, count })
  })
  const highest = Math.max(...columns.map(column => column.count))
  return columns.map(column => ({ ...column, share: column.count / highest }))
}
