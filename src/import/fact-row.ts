// A row of our own files for other tools.
import type { Fields } from './fields.ts'

export interface FactQuote {
  readonly exact: string
  /** BCP 47. */
  readonly lang: string | undefined
  readonly headline: string
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  readonly supports: readonly unknown[]
}

/** A row; its geometry and its quotes where these do not stand in its fields. */
export interface FactRow {
  readonly line: number
  readonly fields: Fields
  readonly geometry?: unknown
  readonly quotes?: readonly FactQuote[]
}
