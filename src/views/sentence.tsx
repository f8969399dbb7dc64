// A message with an element in the place of what it names, so that words of the story keep their own language in it.
import type { ComponentChildren } from 'preact'
import { cutSentence } from './cut-sentence.ts'

interface SentenceProps {
  /** The message, given what it names. */
  readonly of: (named: string) => string
  readonly children: ComponentChildren
}

export function Sentence({ of: toMessage, children }: SentenceProps) {
  const [before, after] = cutSentence(toMessage)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
