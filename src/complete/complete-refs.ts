// References that stand once in the story's table `refs` and are named by their ids elsewhere.
import { isObject } from '../compiler/located-json.ts'
import { findNearest } from '../compiler/nearest.ts'
import { showText, type Path } from '../compiler/problem.ts'
import { refuse, type Told } from './told.ts'

/** Of a date or a place of an event. */
export type PutRefs = (known: unknown, path: Path) => unknown

/** `tellUnused` tells of entries that nothing has named. */
export function createPutRefs(table: unknown, told: Told): { readonly put: PutRefs; readonly tellUnused: () => void } {
  const entries = new Map(isObject(table) ? Object.entries(table) : [])
  const used = new Set<string>()
  const put: PutRefs = (known, path) => {
    if (!isObject(known) || !Array.isArray(known['refs']) || !known['refs'].some(ref => typeof ref === 'string'))
      return known
    const refs = known['refs'].map((ref: unknown, at) => {
      if (typeof ref !== 'string') return ref
      const here = [...path, 'refs', at]
      used.add(ref)
      if (entries.has(ref)) told.moves.push({ from: here, to: ['refs', ref] })
      else
        refuse(told, {
          path: here,
          found: showText(ref),
          expected:
            'the id of a reference in the refs of the story, or the title and url of a public page that bears it out',
          nearest: () => findNearest(ref, entries.keys()),
        })
      return entries.get(ref) ?? ref
    })
    return { ...known, refs }
  }
  return {
    put,
    tellUnused() {
      for (const id of entries.keys())
        if (!used.has(id))
          told.notes.push({
            path: ['refs', id],
            at: 'key',
            found: 'a reference that nothing names',
            expected: 'its id in the refs of a date or a place',
            severity: 'warning',
          })
    },
  }
}
