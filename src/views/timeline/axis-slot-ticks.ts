// The labels of an axis with one equal slot per stop: the date of each slot, once for neighbours that share it.
import type { Stop } from '../../model/stops.ts'
import type { Tick, TickWords } from './axis-ticks.ts'

/**
 * One tick for each run of stops that begin on the same day, month or year. A stop whose beginning spans several has
 * none: its bar says it.
 */
export function toSlotTicks(stops: readonly Stop[], places: readonly number[], words: TickWords): Tick[] {
  const ticks: Tick[] = []
  let run = { first: -1, last: -2, label: '' }
  stops.forEach((stop, index) => {
    const named = toName(stop, words)
    if (!named) return
    const joins = run.last === index - 1 && run.label === named.label && ticks.at(-1)?.unit === named.unit
    if (joins) ticks.pop()
    run = { first: joins ? run.first : index, last: index, label: named.label }
    ticks.push({
      ...named,
      edge: undefined,
      partial: false,
      x: (places[run.first]! + places[index]!) / 2,
      year: undefined,
    })
  })
  return ticks
}

function toName({ when }: Stop, words: TickWords): Pick<Tick, 'unit' | 'day' | 'label'> | undefined {
  const day = when.begins[0]
  if (when.begins[1] === day) return { unit: 'day', day, label: words.dayShort(day) }
  if (when.kind === 'oneOf' || when.edtf.includes('X')) return undefined
  if (when.precision === 'month') return { unit: 'month', day, label: words.monthShort(day) }
  return when.precision === 'year' ? { unit: 'year', day, label: words.year(day) } : undefined
}
