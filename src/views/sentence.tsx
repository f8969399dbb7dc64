// A message with an element in the place of what it names, so that words of the story keep their own language in it.
import type { ComponentChildren } from 'preact'

interface SentenceProps {
  /** The message, given what it names. */
  readonly of: (named: string) => string
  readonly children: ComponentChildren
}

/** Stands for what is named until the message is cut there; no text has it. */
const SLOT = '\0'

export function Sentence({ of: toMessage, children }: SentenceProps) {
  const [before, after] = toMessage(SLOT).split(SLOT)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
