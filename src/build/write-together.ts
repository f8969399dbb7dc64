// Writes several files as one: all of them, or none.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface FileToWrite {
  readonly path: string
  readonly content: string | Uint8Array
  /** Fails where a file has come meanwhile. */
  readonly isNew?: boolean
}

/** Throws what went wrong, with each file as it was before. A file that was there keeps its rights. */
export function writeTogether(files: readonly FileToWrite[]): void {
  const drafts = files.map(file => ({ ...file, draft: `${file.path}.${process.pid}.draft` }))
  const done: { path: string; before: Buffer | undefined }[] = []
  try {
    for (const { path, content, draft } of drafts) {
      mkdirSync(dirname(path), { recursive: true })
      const mode = statSync(path, { throwIfNoEntry: false })?.mode
      writeFileSync(draft, content, { flush: true })
      if (mode !== undefined) chmodSync(draft, mode)
    }
    for (const { path, draft, isNew } of drafts) {
      const before = existsSync(path) ? readFileSync(path) : undefined
      if (isNew && before) throw Object.assign(new Error(`${path} has come meanwhile`), { code: 'EEXIST' })
      renameSync(draft, path)
      done.push({ path, before })
    }
  } catch (error) {
    for (const { path, before } of done.reverse())
      if (before === undefined) rmSync(path, { force: true })
      else writeFileSync(path, before)
    for (const { draft } of drafts) rmSync(draft, { force: true })
    throw error
  }
}
