// What the page asks the clerk in his worker, and what he answers: one table of methods.
import type { CuratedPlace } from '../../draft/gazetteer/curated.ts'
import type { ClerkMethods } from './methods.ts'

export type Method = keyof ClerkMethods
export type ArgumentsOf<M extends Method> = Parameters<ClerkMethods[M]>
export type AnswerOf<M extends Method> = Awaited<ReturnType<ClerkMethods[M]>>

export interface Question<M extends Method = Method> {
  readonly number: number
  readonly method: M
  readonly args: ArgumentsOf<M>
}

/** What he is told first: he answers nothing before. */
export interface Briefing {
  /** Of the site's settings. */
  readonly places: readonly CuratedPlace[]
}

export type Answer =
  | { readonly number: number; readonly answer: unknown }
  /** The message of an error. */
  | { readonly number: number; readonly error: string }
