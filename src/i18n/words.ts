// All that a page says in a language other than English, in two parts: what it needs when it lives, and what the build
// alone writes.
import type { DayFormats } from './day-formats.ts'
import type {
  EmbedDialogMessages,
  FrameMessages,
  FrontMessages,
  LaterMessages,
  Messages,
  RecordMessages,
} from './messages.ts'

/** Comes to the page as one file. */
export interface Words {
  readonly page: Messages
  readonly later: LaterMessages
  readonly frame: FrameMessages
  readonly embedDialog: EmbedDialogMessages
  /** Oceans and seas, by their names in English; where a name is disputed, as the language's readers know them. */
  readonly seas: Readonly<Record<string, string>>
  /** How the language writes days where Intl does not know; `locale` is BCP 47. */
  readonly toDays: (days: DayFormats, locale: string) => DayFormats
}

export interface BuildWords {
  readonly record: RecordMessages
  readonly front: FrontMessages
}
