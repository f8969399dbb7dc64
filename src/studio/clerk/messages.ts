// What the page asks the clerk in his worker, and what he answers: one table of methods.
import type { ClerkMethods } from './methods.ts'

export type Method = keyof ClerkMethods
export type ArgumentsOf<M extends Method> = Parameters<ClerkMethods[M]>
export type AnswerOf<M extends Method> = Awaited<ReturnType<ClerkMethods[M]>>

export interface Question<M extends Method = Method> {
  readonly number: number
  readonly method: M
  readonly args: ArgumentsOf<M>
}

export type Answer =
  | { readonly number: number; readonly answer: unknown }
  /** The message of an error. */
  | { readonly number: number; readonly error: string }
