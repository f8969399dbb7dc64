// What every reader gives: the items of somebody else's file, or a whole story, and what there is to tell of it.
import { MOST_EVENTS } from '../compiler/field-schemas.ts'
import type { Place } from '../model/story.ts'

export interface SourceFile {
  /** Without its folder. */
  readonly name: string
  /** Decoded, without a byte order mark. */
  readonly text: string
  /** The text that lies beside a draft. */
  readonly beside?: string | undefined
  /** The day of the import, `2026-11-30`. */
  readonly today: string
}

/**
 * - `left-out`: it is not in the story.
 * - `to-decide`: it is there as a proposal, and somebody has to say what is meant.
 * - `told`: it is there, and something about it is good to know.
 */
export interface ImportNote {
  readonly kind: 'left-out' | 'to-decide' | 'told'
  /** Of the file, from 1. */
  readonly line: number
  readonly text: string
}

/** As the file writes it. */
export interface ImportedDate {
  readonly start?: string | undefined
  readonly end?: string | undefined
  /** The date in words, which says no more than the others. */
  readonly display?: string | undefined
}

export interface ImportedPlace {
  readonly name?: string | undefined
  readonly geometry?: Place['geometry'] | undefined
  /** Why there is no geometry, where the file has one that cannot be taken. */
  readonly fault?: string | undefined
  readonly countryCodes?: readonly string[] | undefined
  readonly links?: readonly string[] | undefined
}

export interface ImportedItem {
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly id?: string | undefined
  readonly title?: string | undefined
  /** Plain text, a paragraph a line. */
  readonly text: string
  readonly date?: ImportedDate | undefined
  readonly places: readonly ImportedPlace[]
  readonly category?: string | undefined
}

export interface ImportedItems {
  readonly kind: 'items'
  readonly title?: string | undefined
  readonly dek?: string | undefined
  /** BCP 47. */
  readonly lang?: string | undefined
  readonly items: readonly ImportedItem[]
  readonly notes: readonly ImportNote[]
}

export interface ImportedStory {
  readonly kind: 'story'
  /** As in a story file; `text` of its articles is not set yet, and what the file lacks is left out. */
  readonly story: Readonly<Record<string, unknown>>
  /** By article id. */
  readonly texts: ReadonlyMap<string, string>
  readonly notes: readonly ImportNote[]
}

export type DayOrder = 'dmy' | 'mdy'

export interface DateHabits {
  /** What stands first in 03/04/2011. */
  readonly order?: DayOrder | undefined
  /** IANA, of times that name no zone. */
  readonly zone?: string | undefined
  /** BCP 47, of the names of months. */
  readonly lang: string
}

export interface ItemsSource {
  /** Of the file, for notes: `events.csv`. */
  readonly name: string
  readonly habits: DateHabits
  /** The day of the import, `2026-11-30`: the file was there by then. */
  readonly today: string
}

export type Imported = ImportedItems | ImportedStory

/** Throws ImportError where nothing of the file can be read. */
export type Reader = (file: SourceFile) => Imported

export class ImportError extends Error {
  /** From 1. */
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/** Asked before items are read: a file with too many is not read for minutes. */
export function refuseMany(count: number): void {
  if (count > MOST_EVENTS)
    throw new ImportError(1, `${count} items, and a story holds at most ${MOST_EVENTS}: split the file, or filter it`)
}
