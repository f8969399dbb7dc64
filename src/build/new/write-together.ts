// Writes several files as one: all of them, or none.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface FileToWrite {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Throws what went wrong, with each file as it was before. */
export function writeTogether(files: readonly FileToWrite[]): void {
  const drafts = files.map(({ path, content }) => ({ path, content, draft: `${path}.${process.pid}.draft` }))
  const done: { path: string; before: Buffer | undefined }[] = []
  try {
    for (const { path, content, draft } of drafts) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(draft, content, { flush: true })
    }
    for (const { path, draft } of drafts) {
      const before = existsSync(path) ? readFileSync(path) : undefined
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
