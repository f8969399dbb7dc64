// What there is to tell of a story's short forms: gathered while they are written out.
import type { Finding, Nearest, Path } from '../compiler/problem.ts'

/** What stands at `from` in the long form was written at `to` in the file. */
export interface Move {
  readonly from: Path
  readonly to: Path
}

export interface Told {
  readonly findings: Finding[]
  readonly notes: Finding[]
  readonly open: Path[]
  readonly moves: Move[]
}

export const createTold = (): Told => ({ findings: [], notes: [], open: [], moves: [] })

export interface Refusal {
  readonly path: Path
  /** What stays short for it; the path itself unless given. */
  readonly open?: Path
  readonly found: string
  readonly expected: string
  readonly nearest?: Nearest | undefined
}

export function refuse(told: Told, { path, open = path, found, expected, nearest }: Refusal): void {
  told.findings.push({ path, found, expected, ...(nearest === undefined ? {} : { nearest }) })
  told.open.push(open)
}

/** How something was read: `found "Friday"; read as 2023-11-24, …`. */
export function note(told: Told, path: Path, found: string, reading: string): void {
  told.notes.push({ path, found, expected: reading, severity: 'note' })
}
