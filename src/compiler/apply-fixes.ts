// Mends the text of a story file in place: nothing but the values that are mended changes, not even a space.
import { applyEdits, createJsonEditor, type Edit, type JsonEditor } from './edit-json.ts'
import { toPathText, type Fix } from './problem.ts'

export interface Change {
  /** Of the file as it was, from 1. */
  readonly line: number
  readonly path: string
  readonly what: string
  /** What stood there, and what does now; `before` is empty where something was added. */
  readonly before: string
  readonly after: string
}

/** A fix whose value is not in the file, or is not what the fix takes it for, is left out. */
export function applyFixes(json: string, fixes: readonly Fix[]): { json: string; changes: readonly Change[] } {
  const editor = createJsonEditor(json)
  const done: { readonly fix: Fix; readonly edit: Edit }[] = []
  for (const fix of fixes) {
    const [edit] = toEdits(editor, fix)
    if (edit && done.every(({ edit: other }) => endOf(edit) <= other.offset || endOf(other) <= edit.offset))
      done.push({ fix, edit })
  }
  done.sort((a, b) => a.edit.offset - b.edit.offset)
  const changes = done.map(({ fix: { what, path }, edit }) => {
    const line = json.slice(0, edit.offset).split('\n').length
    const after = edit.text.replace(/^,\s*/, '')
    return { line, path: toPathText(path), what, before: json.slice(edit.offset, endOf(edit)), after }
  })
  return {
    json: applyEdits(
      json,
      done.map(({ edit }) => edit),
    ),
    changes,
  }
}

const endOf = ({ offset, length }: Edit): number => offset + length

function toEdits(editor: JsonEditor, { path, edit }: Fix): Edit[] {
  if (edit === 'reverse') return editor.reverse(path)
  if ('value' in edit) return editor.find(path)?.type === 'string' ? editor.replace(path, edit.value) : []
  // An object without any key is nothing that a fact could be added to.
  return editor.find(path)?.children?.length ? editor.extend(path, edit.add) : []
}
