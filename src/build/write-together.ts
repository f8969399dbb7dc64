// Writes several files as one: all of them, or none.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

export interface FileToWrite {
  readonly path: string
  readonly content: string | Uint8Array
  /** What stood there as the content was made of it; undefined where nothing did. */
  readonly before: Buffer | undefined
}

/**
 * Throws what went wrong, with each file as it was before. A file that has changed meanwhile stays as it is, and one
 * that is written keeps its rights.
 */
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
    refuseChanged(files)
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

/** Of a run that was broken off between two files: what it had made of a file, and never put in its place. */
export function findLeftDrafts(folder: string): { readonly draft: string; readonly file: string }[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.flatMap(draft => {
    const [, file, pid] = /^(.+)\.(\d+)\.draft$/.exec(draft) ?? []
    return file === undefined || isRunning(Number(pid)) ? [] : [{ draft, file }]
  })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Two runs at a time, or an editor that saved while the clerk read. */
function refuseChanged(files: readonly FileToWrite[]): void {
  for (const { path, before } of files) {
    const now = existsSync(path) ? readFileSync(path) : undefined
    if (before ? !now?.equals(before) : now)
      throw Object.assign(new Error(`${path}: it has changed meanwhile; nothing was written`), { code: 'EBUSY' })
  }
}
