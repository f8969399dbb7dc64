// Reads the text of an article from wherever it lies, and refuses what is no plain text.
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { isTextPath } from '../../compiler/checks/check-texts.ts'
import { MAX_TEXT_BYTES, TEXTS } from '../read-stories.ts'

export interface ReadArticle {
  /** As it was named. */
  readonly source: string
  /** Where it is to lie, from the top of the project. */
  readonly path: string
  readonly bytes: Buffer
  /** Decoded, without a byte order mark. */
  readonly text: string
}

const CONTROL = /[^\P{Cc}\t\n\r]/u
const HTML = /^\s*(?:<!doctype html|<\?xml|<html|<head|<body|<div|<p[\s>]|<article)/iu
/** Of a text so many tags are no accident. */
const MOST_TAGS = 10

/** Throws an error whose message names the file and what is wrong with it. */
export function readArticle(source: string): ReadArticle {
  const refuse = (why: string): never => {
    throw new Error(`${source}: ${why}`)
  }
  const path = `${TEXTS}/${basename(source)}`
  if (!isTextPath(path) || basename(source).startsWith('.') || CONTROL.test(path) || path.length > 200)
    refuse('its name cannot stand in seeds/')
  const bytes = readBytes(source, refuse)
  const text = decode(bytes, refuse)
  if (CONTROL.test(text)) refuse('not a plain text: it holds control characters')
  if (text.trim() === '') refuse('empty')
  const tags = text.slice(0, 100_000).match(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/giu)?.length ?? 0
  if (HTML.test(text) || tags > MOST_TAGS) refuse('HTML: save the text of the article alone')
  return { source, path, bytes, text }
}

function readBytes(source: string, refuse: (why: string) => never): Buffer {
  try {
    const stats = statSync(source)
    if (!stats.isFile()) refuse('not a file')
    if (stats.size > MAX_TEXT_BYTES) refuse(`${stats.size} bytes, more than ${MAX_TEXT_BYTES}`)
    return readFileSync(source)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return refuse(code === 'ENOENT' || code === 'ENOTDIR' ? 'no such file' : `it cannot be read (${code})`)
  }
}

function decode(bytes: Buffer, refuse: (why: string) => never): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('not UTF-8')
  }
}
