// That nothing is lost: what is decided is kept in the browser at once, then written into the project. A state machine
// without a clock, a disk or a browser; whoever drives it does what it asks for and tells what came of it.

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

const SAYS_DISK = 'took the file from the disk'
const SAYS_KEPT = 'brought back what was not written'

/**
 * A story as it opens. What the browser kept and the file has not is brought back at once where the file is still the
 * one that it was made of, and asked about where it is not. `texts` are those that the project has not yet.
 */
export function openSaving(
  id: string,
  disk: OnDisk | undefined,
  kept: Kept | undefined,
  fresh?: { readonly json: string; readonly texts: Readonly<Record<string, string>> },
): Next {
  const { json, texts } = disk ? { json: disk.json, texts: {} } : (fresh ?? kept ?? { json: '', texts: {} })
  const base: Saving = {
    id,
    json,
    texts,
    base: disk,
    keeping: 'kept',
    isKeepDue: false,
    writing: 'written',
    question: undefined,
    isElsewhere: false,
  }
  if (kept === undefined) return disk === undefined && json !== '' ? change(base, json) : { saving: base, commands: [] }
  // Texts that the file names were written with it.
  if (disk !== undefined && kept.json === disk.json) return { saving: base, commands: [] }
  if (kept.base?.version === disk?.version) {
    const { saving, commands } = change({ ...base, texts: kept.texts }, kept.json)
    return { saving, commands: [{ do: 'show', json: kept.json, says: SAYS_KEPT }, ...commands] }
  }
  return { saving: { ...base, question: { kind: 'kept here', kept, theirs: disk } }, commands: [] }
}

/** Pure; an event that does not fit the state changes nothing. */
export function nextSaving(saving: Saving, event: SavingEvent): Next {
  switch (event.is) {
    case 'decided':
      if (saving.isElsewhere) return { saving, commands: [] }
      return change({ ...saving, texts: { ...saving.texts, ...event.texts } }, event.json)
    case 'kept':
      return afterKeep({ ...saving, keeping: 'kept' })
    case 'keep failed':
      return afterKeep({ ...saving, keeping: { failed: event.why } })
    case 'written':
      return isBusy(saving.writing) ? afterWrite(saving, saving.writing, event.version) : { saving, commands: [] }
    case 'write refused':
      return isBusy(saving.writing) ? onDisk({ ...saving, writing: 'waiting' }, event.theirs) : { saving, commands: [] }
    case 'write failed':
      return isBusy(saving.writing)
        ? { saving: { ...saving, writing: { failed: event.why } }, commands: [] }
        : { saving, commands: [] }
    case 'seen on disk':
      return onDisk(saving, event.theirs)
    case 'answered':
      return answer(saving, event.with)
    case 'open elsewhere':
      return { saving: { ...saving, isElsewhere: true }, commands: [] }
    case 'ours again':
      return takeOver(saving, event.kept, event.disk)
    case 'asked again':
      return write({ ...saving, writing: isBusy(saving.writing) ? saving.writing : toWaiting(saving) })
  }
}

const isBusy = (writing: Saving['writing']): writing is Busy => typeof writing === 'object' && 'json' in writing
const toWaiting = ({ base, json }: Saving) => (base?.json === json ? ('written' as const) : ('waiting' as const))

/** Kept first, whatever else is under way; then written. */
function change(saving: Saving, json: string): Next {
  const changed: Saving = { ...saving, json, writing: isBusy(saving.writing) ? saving.writing : 'waiting' }
  const kept = keep(changed)
  const written = write(kept.saving)
  return { saving: written.saving, commands: [...kept.commands, ...written.commands] }
}

/**
 * One keep at a time: the next has all that came meanwhile. None while what was kept before is asked about: it would be
 * gone with a reload.
 */
function keep(saving: Saving): Next {
  if (saving.keeping === 'busy' || saving.question?.kind === 'kept here')
    return { saving: { ...saving, isKeepDue: true }, commands: [] }
  const { id, json, base, texts } = saving
  return {
    saving: { ...saving, keeping: 'busy', isKeepDue: false },
    commands: [{ do: 'keep', kept: { id, json, base, texts } }],
  }
}

const afterKeep = (saving: Saving): Next => (saving.isKeepDue ? keep(saving) : { saving, commands: [] })

/** One write at a time, and none while a question is open. */
function write(saving: Saving): Next {
  if (saving.writing !== 'waiting' || saving.question || saving.isElsewhere) return { saving, commands: [] }
  const { json, texts, base } = saving
  return {
    saving: { ...saving, writing: { json, texts } },
    commands: [{ do: 'write', json, texts, ifMatch: base?.version }],
  }
}

/** The browser keeps what the file is now, so that a reload asks nothing. Texts that came meanwhile are still to go. */
function afterWrite(saving: Saving, { json, texts: done }: Busy, version: Version): Next {
  const texts = Object.fromEntries(Object.entries(saving.texts).filter(([path, text]) => done[path] !== text))
  const now: Saving = { ...saving, base: { json, version }, texts, writing: 'written' }
  const kept = keep(now)
  if (now.json === json) return kept
  const written = write({ ...kept.saving, writing: 'waiting' })
  return { saving: written.saving, commands: [...kept.commands, ...written.commands] }
}

/** The file is another than the one that was read or written last. */
function onDisk(saving: Saving, theirs: OnDisk | undefined): Next {
  const { base, json, writing, question } = saving
  // Of a write under way its own answer tells.
  if (isBusy(writing)) return { saving, commands: [] }
  if (theirs?.version === base?.version && question === undefined) return write(saving)
  if (question?.kind === 'kept here') return { saving: { ...saving, question: { ...question, theirs } }, commands: [] }
  if (theirs?.json === json) return keep({ ...saving, base: theirs, writing: 'written', question: undefined })
  const isUnchanged = base !== undefined && json === base.json && writing === 'written' && question === undefined
  if (isUnchanged && theirs) return show({ ...saving, base: theirs }, theirs.json, SAYS_DISK)
  return { saving: { ...saving, question: { kind: 'changed on disk', theirs } }, commands: [] }
}

function show(saving: Saving, json: string, says: string): Next {
  const { saving: kept, commands } = keep({ ...saving, json, writing: 'written', question: undefined })
  return { saving: kept, commands: [{ do: 'show', json, says }, ...commands] }
}

function answer(saving: Saving, by: 'mine' | 'theirs'): Next {
  const { question } = saving
  if (!question) return { saving, commands: [] }
  const { theirs } = question
  const settled: Saving = { ...saving, base: theirs, question: undefined }
  if (by === 'theirs') {
    // The file is gone, and that is to stay so: what the editor sees is kept here and not written.
    if (!theirs) return keep({ ...settled, writing: { failed: 'The file is no longer there' } })
    if (theirs.json === saving.json) return keep({ ...settled, writing: 'written' })
    return show(settled, theirs.json, SAYS_DISK)
  }
  if (question.kind === 'changed on disk') return change(settled, saving.json)
  // What the browser kept is the editor's own; on the page stands the file.
  const { json, texts } = question.kept
  const { saving: next, commands } = change({ ...settled, texts: { ...settled.texts, ...texts } }, json)
  return { saving: next, commands: [{ do: 'show', json, says: SAYS_KEPT }, ...commands] }
}

/** What the other tab decided is the newest: it is on the disk, or kept. */
function takeOver(saving: Saving, kept: Kept | undefined, disk: OnDisk | undefined): Next {
  if (!saving.isElsewhere) return { saving, commands: [] }
  const opened = openSaving(saving.id, disk, kept)
  const { json } = opened.saving
  const isShown = opened.commands.some(each => each.do === 'show') || json === saving.json
  const commands: readonly Command[] = isShown ? [] : [{ do: 'show', json, says: SAYS_DISK }]
  return { saving: opened.saving, commands: [...commands, ...opened.commands] }
}

/** Whether closing the page now would lose what was decided. */
export const isAtRisk = ({ keeping, isKeepDue, writing }: Saving): boolean =>
  writing !== 'written' && (keeping !== 'kept' || isKeepDue)
