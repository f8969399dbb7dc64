// A message cut at what it names.

/** Stands for what is named until the message is cut there; no text has it. */
const SLOT = '\0'

/** The words before and after; `toMessage` is the message, given what it names. */
export function cutSentence(toMessage: (named: string) => string): readonly [before: string, after: string] {
  const [before = '', after = ''] = toMessage(SLOT).split(SLOT)
  return [before, after]
}
