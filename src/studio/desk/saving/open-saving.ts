// A story as it opens: what the file says, and what the browser has kept of it.
import type { Kept, Next, OnDisk, Saving } from './saving.ts'
import { change, SAYS_KEPT } from './saving-steps.ts'

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
