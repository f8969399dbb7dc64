// Dates in words, by precision and in the reader's language. Days are formatted from UTC midnight in UTC, so no zone shifts them.
import type { When } from '../model/when.ts'
import type { Day } from '../model/calendar.ts'
import type { Messages } from './en.ts'

export interface Formats {
  /** A date in full, as precise as it is: "21 November 2023", "September 2023", "between 21 and 24 November 2023". */
  when(when: When): string
  /** A day for an axis, short: "21 Nov". */
  dayShort(day: Day): string
  monthShort(day: Day): string
  year(day: Day): string
  /** "Washington, Seoul and Tokyo" */
  list(items: readonly string[]): string
}

export declare function createFormats(lang: string, t: Messages): Formats
