// A table as columns in place of objects: its keys once, and values that come again and again once.

/** A value for each row, or for each row the number of its value in `of`. */
type Column = readonly unknown[] | { readonly of: readonly unknown[]; readonly at: readonly number[] }

export interface Columns {
  readonly rows: number
  readonly columns: Readonly<Record<string, Column>>
}

/** Of rows that are JSON without null: a row that lacks a key has null in its column. */
export function toColumns(rows: readonly object[]): Columns {
  const keys = new Set(rows.flatMap(row => Object.keys(row)))
  const pick = (key: string) => rows.map(row => (row as Readonly<Record<string, unknown>>)[key] ?? null)
  return { rows: rows.length, columns: Object.fromEntries([...keys].map(key => [key, toColumn(pick(key))])) }
}

function toColumn(values: readonly unknown[]): Column {
  const known = new Map<string, number>()
  const at = values.map(value => {
    const key = JSON.stringify(value)
    const number = known.get(key) ?? known.size
    known.set(key, number)
    return number
  })
  if (known.size > values.length / 2) return values
  return { of: [...known.keys()].map(key => JSON.parse(key) as unknown), at }
}

/** The rows again, each of `plain` and what its columns say; those that have the same value share one object. */
export function fromColumns({ rows, columns }: Columns, plain: object = {}): Record<string, unknown>[] {
  const all = Object.entries(columns).map(
    ([key, column]) => [key, 'of' in column ? column.at.map(number => column.of[number]) : column] as const,
  )
  return Array.from({ length: rows }, (_, row) => {
    const made: Record<string, unknown> = { ...plain }
    for (const [key, values] of all) if (values[row] !== null) made[key] = values[row]
    return made
  })
}
