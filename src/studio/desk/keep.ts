// Where the browser keeps what was decided: IndexedDB at the rim, a map in tests.
import type { Kept } from './saving/saving.ts'

/** Each may be refused: the storage is full, or the browser gives none. */
export interface Keep {
  readonly load: (id: string) => Promise<Kept | undefined>
  readonly save: (kept: Kept) => Promise<void>
  readonly drop: (id: string) => Promise<void>
  /** Ids of all stories that are kept. */
  readonly list: () => Promise<readonly string[]>
}
