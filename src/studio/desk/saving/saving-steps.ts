// The steps of saving: keep, write, and what a file on the disk is to the story before the editor. One keep and one
// write at a time.
import type { Busy, Next, OnDisk, Saving, Version } from './saving.ts'

export const SAYS_DISK = 'took the file from the disk'
export const SAYS_KEPT = 'brought back what was not written'

export const isBusy = (writing: Saving['writing']): writing is Busy => typeof writing === 'object' && 'json' in writing
export const toWaiting = ({ base, json }: Saving) => (base?.json === json ? ('written' as const) : ('waiting' as const))

/** Kept first, whatever else is under way; then written. */
export function change(saving: Saving, json: string): Next {
  const changed: Saving = { ...saving, json, writing: isBusy(saving.writing) ? saving.writing : 'waiting' }
  const kept = keep(changed)
  const written = write(kept.saving)
  return { saving: written.saving, commands: [...kept.commands, ...written.commands] }
}

/**
 * One keep at a time: the next has all that came meanwhile. None while what was kept before is asked about: it would be
 * gone with a reload.
 */
export function keep(saving: Saving): Next {
  if (saving.keeping === 'busy' || saving.question?.kind === 'kept here')
    return { saving: { ...saving, isKeepDue: true }, commands: [] }
  const { id, json, base, texts } = saving
  return {
    saving: { ...saving, keeping: 'busy', isKeepDue: false },
    commands: [{ do: 'keep', kept: { id, json, base, texts } }],
  }
}

export const afterKeep = (saving: Saving): Next => (saving.isKeepDue ? keep(saving) : { saving, commands: [] })

/** One write at a time, and none while a question is open. */
export function write(saving: Saving): Next {
  if (saving.writing !== 'waiting' || saving.question || saving.isElsewhere) return { saving, commands: [] }
  const { json, texts, base } = saving
  return {
    saving: { ...saving, writing: { json, texts } },
    commands: [{ do: 'write', json, texts, ifMatch: base?.version }],
  }
}

/** The browser keeps what the file is now, so that a reload asks nothing. Texts that came meanwhile are still to go. */
export function afterWrite(saving: Saving, { json, texts: done }: Busy, version: Version): Next {
  const texts = Object.fromEntries(Object.entries(saving.texts).filter(([path, text]) => done[path] !== text))
  const now: Saving = { ...saving, base: { json, version }, texts, writing: 'written' }
  const kept = keep(now)
  if (now.json === json) return kept
  const written = write({ ...kept.saving, writing: 'waiting' })
  return { saving: written.saving, commands: [...kept.commands, ...written.commands] }
}

/** The file is another than the one that was read or written last. */
export function onDisk(saving: Saving, theirs: OnDisk | undefined): Next {
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

export function show(saving: Saving, json: string, says: string): Next {
  const { saving: kept, commands } = keep({ ...saving, json, writing: 'written', question: undefined })
  return { saving: kept, commands: [{ do: 'show', json, says }, ...commands] }
}
