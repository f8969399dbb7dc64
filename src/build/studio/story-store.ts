// Stories of a project as the studio reads and writes them: a file that has changed since is never written over.
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { isId } from '../../compiler/id.ts'
import { isObject } from '../../compiler/located-json.ts'
import type { OnDisk } from '../../studio/desk/saving/saving.ts'
import type { ProjectAnswer, StoryAnswer, StoryToWrite, VersionAnswer } from '../../studio/desk/project-api.ts'
import { findTextPaths, MAX_TEXT_BYTES, readText, STORIES, TEXTS } from '../read-stories.ts'
import { writeTogether, type FileToWrite } from '../write-together.ts'

export type Refused = { readonly is: 'refused'; readonly why: string }
export type StoreWritten =
  | { readonly is: 'written'; readonly version: string }
  | { readonly is: 'changed'; readonly theirs: OnDisk | undefined }
  | Refused

const TEXT_PATH = /^seeds\/[a-z0-9]+(?:-[a-z0-9]+)*\.txt$/
const MAX_STORY = 5_000_000
const CONTROL = /[^\P{Cc}\t\n\r]/u
const MARK = '\ufeff'

const refuse = (why: string): Refused => ({ is: 'refused', why })

/** What there is; of a project that has none yet, nothing. */
export function listProject(root: string): Pick<ProjectAnswer, 'stories' | 'texts'> {
  const list = (folder: string): string[] =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).toSorted() : []
  const stories = list(STORIES).filter(name => name.endsWith('.json'))
  return {
    stories: stories.map(name => name.replace(/\.json$/, '')).filter(isId),
    texts: list(TEXTS).map(name => `${TEXTS}/${name}`),
  }
}

/** Undefined where there is no such story; refused where the file is a link, or no UTF-8. */
export function readStory(root: string, id: string): StoryAnswer | Refused | undefined {
  const path = toPath(root, id)
  if (typeof path !== 'string') return path
  const bytes = readBytes(path)
  if (!bytes) return undefined
  const json = decode(bytes)
  if (json === undefined) return refuse(`${STORIES}/${id}.json is not UTF-8`)
  return { json, version: toVersion(bytes), texts: Object.fromEntries(readTextsOf(root, json)) }
}

/** Of the bytes of a story's file and its texts; undefined where there is no story. */
export function readVersion(root: string, id: string): VersionAnswer {
  const path = toPath(root, id)
  const bytes = typeof path === 'string' ? readBytes(path) : undefined
  if (!bytes) return { version: null, texts: {} }
  const texts = readTextsOf(root, decode(bytes) ?? '')
  return {
    version: toVersion(bytes),
    texts: Object.fromEntries(texts.map(([text, body]) => [text, toVersion(Buffer.from(body, 'utf8'))])),
  }
}

/** By their paths, those of a story that can be read. */
const readTextsOf = (root: string, json: string): (readonly [path: string, text: string])[] =>
  [...new Set(findTextPaths(json))].flatMap(text => {
    const body = readText(root, TEXTS, text, MAX_TEXT_BYTES)
    return typeof body === 'string' ? [[text, body] as const] : []
  })

/** All or nothing. `ifMatch` is undefined for a story that must not be there yet. A byte order mark stays. */
export function writeStory(
  root: string,
  id: string,
  { json, texts }: StoryToWrite,
  ifMatch: string | undefined,
): StoreWritten {
  const path = toPath(root, id)
  if (typeof path !== 'string') return path
  if (json.length > MAX_STORY) return refuse(`The story has more than ${MAX_STORY} characters`)
  if (!isStory(json)) return refuse('The file would be no story in JSON')
  const before = readBytes(path)
  if ((before && toVersion(before)) !== ifMatch) return { is: 'changed', theirs: before && toOnDisk(before) }
  const added: FileToWrite[] = []
  for (const [name, text] of Object.entries(texts)) {
    const file = toNewText(root, name, text)
    if ('is' in file) return file
    if (file.before === undefined) added.push(file)
  }
  const mark = before && before.toString('utf8').startsWith(MARK) ? MARK : ''
  const content = Buffer.from(mark + json, 'utf8')
  try {
    writeTogether([...added, { path, content, before }])
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const now = readBytes(path)
    if (code === 'EBUSY' && (now && toVersion(now)) !== ifMatch) return { is: 'changed', theirs: now && toOnDisk(now) }
    return refuse(code === 'ENOSPC' ? 'The disk is full' : message)
  }
  return { is: 'written', version: toVersion(content) }
}

/** A text that is there stays: `before` is set where it is the same already. */
function toNewText(root: string, name: string, text: string): FileToWrite | Refused {
  if (!TEXT_PATH.test(name) || name.length > 200) return refuse('A new text is seeds/ and small letters, .txt')
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length > MAX_TEXT_BYTES) return refuse(`${name}: more than ${MAX_TEXT_BYTES} bytes`)
  if (text.trim() === '' || CONTROL.test(text) || /\p{Cs}/u.test(text)) return refuse(`${name}: no plain text`)
  const path = toInside(root, TEXTS, name.slice(TEXTS.length + 1))
  if (typeof path !== 'string') return path
  const before = readBytes(path)
  if (before && !before.equals(bytes)) return refuse(`${name} is another text already`)
  return { path, content: bytes, before }
}

function toPath(root: string, id: string): string | Refused {
  return isId(id) ? toInside(root, STORIES, `${id}.json`) : refuse('An id is small letters, digits and hyphens')
}

/** In the folder itself, which may be missing yet: not through a link, and no link. */
function toInside(root: string, folder: string, name: string): string | Refused {
  const top = realpathSync(root)
  const find = (...parts: readonly string[]) => lstatSync(join(top, ...parts), { throwIfNoEntry: false })
  const isOwn = folder.split('/').every((_, at, parts) => find(...parts.slice(0, at + 1))?.isDirectory() ?? true)
  if (!isOwn) return refuse(`${folder}/ leads out of the project`)
  const isFile = find(folder, name)?.isFile() ?? true
  return isFile ? join(top, folder, name) : refuse(`${folder}/${name} is no file of the project`)
}

const readBytes = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined)
const toVersion = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url')

function toOnDisk(bytes: Buffer): OnDisk {
  return { json: decode(bytes) ?? bytes.toString('latin1'), version: toVersion(bytes) }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isStory(json: string): boolean {
  try {
    return isObject(JSON.parse(json))
  } catch {
    return false
  }
}
