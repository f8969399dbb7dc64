// What the weighing of a mention has before it, and what comes out.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { FoundPlace } from '../types.ts'
import type { People } from './find-people.ts'
import type { Match } from './match-names.ts'
import type { Token } from './tokens.ts'

/** Log odds, by hand: a step of one is about three times as likely. Nothing is learned from any corpus. */
export interface Evidence {
  readonly steps: number
  readonly why: string
}

export interface Scene {
  readonly tokens: readonly Token[]
  readonly gazetteer: Gazetteer
  readonly people: People
  /** Indices of tokens that end a match. */
  readonly ends: ReadonlySet<number>
}

export interface Mention {
  readonly match: Match
  /** Log odds that it is a place. */
  readonly odds: number
  /** What weighed most. */
  readonly reasons: readonly string[]
  readonly use: FoundPlace['use']
}
