// What comes next, of a story that is open: from what happened to what is to be done.
import { openSaving } from './open-saving.ts'
import type { Command, Kept, Next, OnDisk, Saving, SavingEvent } from './saving.ts'
import {
  afterKeep,
  afterWrite,
  change,
  isBusy,
  keep,
  onDisk,
  SAYS_DISK,
  SAYS_KEPT,
  show,
  toWaiting,
  write,
} from './saving-steps.ts'

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
