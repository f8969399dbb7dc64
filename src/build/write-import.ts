// Writes an imported story and its texts, all or nothing, over no file that is there.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ImportedFiles } from '../import/import-file.ts'
import { STORIES } from './read-stories.ts'

type Written = Pick<ImportedFiles, 'id' | 'json' | 'texts'>

const toStoryPath = (id: string): string => `${STORIES}/${id}.json`

/** Those of its paths where a file stands. */
export const findTaken = (root: string, { id, texts }: Written): string[] =>
  [toStoryPath(id), ...texts.keys()].filter(path => existsSync(join(root, path)))

/** The story comes last, and at once: no reader of the folder sees half of it, nor a story without its texts. */
export function writeImport(root: string, { id, json, texts }: Written): void {
  const made: string[] = []
  const write = (path: string, text: string) => {
    const full = join(root, path)
    mkdirSync(dirname(full), { recursive: true })
    // "wx" fails where a file has come meanwhile.
    writeFileSync(full, text, { flag: 'wx' })
    made.push(full)
  }
  try {
    for (const [path, text] of texts) write(path, text)
    const half = `${STORIES}/.${id}.json.half`
    write(half, json)
    if (existsSync(join(root, toStoryPath(id)))) throw new Error(`${toStoryPath(id)} has come meanwhile`)
    renameSync(join(root, half), join(root, toStoryPath(id)))
  } catch (error) {
    for (const file of made) rmSync(file, { force: true })
    throw error
  }
}
