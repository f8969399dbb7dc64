// What the interface says, and how it writes dates and numbers, in one language.
import { createDayFormats } from './day-formats.ts'
import { createFormats, toLocales, type Formats } from './formats.ts'
import type { EmbedDialogMessages, FrameMessages, LaterMessages, Messages } from './messages.ts'
import type { Words } from './words.ts'

export interface Speech {
  /** BCP 47. */
  readonly lang: string
  readonly t: Messages
  readonly format: Formats
  /** Names of seas, by those in English, which the map has anyway. */
  readonly seas?: Readonly<Record<string, string>>
  /** English has none of these: its words come with the parts that say them. */
  readonly laterWords?: LaterMessages
  readonly frameWords?: FrameMessages
  readonly dialogWords?: EmbedDialogMessages
}

/** `lang` is BCP 47, of the language of `words`: its country decides over the names of months. */
export function toSpeech(lang: string, { page, later, frame, embedDialog, seas, toDays }: Words): Speech {
  // Digits as in the counts of the words, and a clock without words for morning and evening, which differ from one
  // machine to the next.
  const locale = new Intl.Locale(lang, { numberingSystem: 'latn', hourCycle: 'h23' }).toString()
  const days = toDays(createDayFormats(toLocales(locale)), locale)
  return {
    lang,
    t: page,
    format: createFormats(locale, page, days),
    seas,
    laterWords: later,
    frameWords: frame,
    dialogWords: embedDialog,
  }
}
