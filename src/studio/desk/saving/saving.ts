// That nothing is lost: what is decided is kept in the browser at once, then written into the project. The states of a
// machine without a clock, a disk or a browser (next-saving.ts), what it is told and what it asks for; whoever drives
// it does that and tells what came of it.

/** What a file is known by: a hash of its bytes. */
export type Version = string

/** The file as it stands in the project. */
export interface OnDisk {
  readonly json: string
  readonly version: Version
}

/** What the browser keeps of a story, so that a reload or a crash loses nothing. */
export interface Kept {
  readonly id: string
  readonly json: string
  /** The file that it was made of; undefined for a story that was never written. */
  readonly base: OnDisk | undefined
  /** Texts of new articles by their path, until they are written. */
  readonly texts: Readonly<Record<string, string>>
}

export interface Saving {
  readonly id: string
  /** What the editor sees. */
  readonly json: string
  readonly texts: Readonly<Record<string, string>>
  /** The file as it was read or written last; undefined where there is none. */
  readonly base: OnDisk | undefined
  /** Whether the browser holds all that was decided. `failed` is full storage, or none. */
  readonly keeping: 'kept' | 'busy' | { readonly failed: string }
  /** Something was decided that is not kept: a keep is under way, or what was kept before is asked about. */
  readonly isKeepDue: boolean
  /** `waiting`: to be written. `busy`: being written. `failed` is told, and tried again at the next decision. */
  readonly writing: 'written' | 'waiting' | Busy | { readonly failed: string }
  /** Asked of the editor; nothing is written until it is answered. */
  readonly question: Question | undefined
  /** Another tab has this story open; this one reads and does not write. */
  readonly isElsewhere: boolean
}

/** What is being written. */
export interface Busy {
  readonly json: string
  readonly texts: Readonly<Record<string, string>>
}

/** Two versions, and whose the other one is. */
export type Question =
  /** The file has changed since it was read: an editor, git. `theirs` is undefined where it is gone. */
  | { readonly kind: 'changed on disk'; readonly theirs: OnDisk | undefined }
  /** A reload or a crash: the browser has kept what was not written, and the file has changed since. */
  | { readonly kind: 'kept here'; readonly kept: Kept; readonly theirs: OnDisk | undefined }

export type SavingEvent =
  | { readonly is: 'decided'; readonly json: string; readonly texts?: Readonly<Record<string, string>> }
  | { readonly is: 'kept' }
  | { readonly is: 'keep failed'; readonly why: string }
  | { readonly is: 'written'; readonly version: Version }
  | { readonly is: 'write refused'; readonly theirs: OnDisk | undefined }
  | { readonly is: 'write failed'; readonly why: string }
  /** From watching the project. */
  | { readonly is: 'seen on disk'; readonly theirs: OnDisk | undefined }
  /**
   * `mine`: what the editor sees is written over the file. `theirs`: the file is taken; what was seen can be undone.
   */
  | { readonly is: 'answered'; readonly with: 'mine' | 'theirs' }
  | { readonly is: 'open elsewhere' }
  /** The other tab is closed, or gave the story over. */
  | { readonly is: 'ours again'; readonly kept: Kept | undefined; readonly disk: OnDisk | undefined }
  | { readonly is: 'asked again' }

/** What is to be done. */
export type Command =
  | { readonly do: 'keep'; readonly kept: Kept }
  /** `ifMatch` is undefined for a file that must not be there yet. */
  | {
      readonly do: 'write'
      readonly json: string
      readonly texts: Readonly<Record<string, string>>
      readonly ifMatch: Version | undefined
    }
  /** The editor sees another text from now on. `says` names the step, to be undone. */
  | { readonly do: 'show'; readonly json: string; readonly says: string }

export interface Next {
  readonly saving: Saving
  readonly commands: readonly Command[]
}

/** Whether closing the page now would lose what was decided. */
export const isAtRisk = ({ keeping, isKeepDue, writing }: Saving): boolean =>
  writing !== 'written' && (keeping !== 'kept' || isKeepDue)
