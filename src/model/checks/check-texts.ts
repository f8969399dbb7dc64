// Is the text of every article there, under a path inside the project?
import { showText, type Finding } from '../problem.ts'
import type { Draft } from './draft.ts'

/** Why a text could not be read, and which file was probably meant. */
export interface RefusedText {
  readonly refused: string
  readonly nearest?: string
}

/** Article texts by their path in the story file. */
export type TextFiles = ReadonlyMap<string, string | RefusedText>

export function checkTexts({ articles }: Draft, files: TextFiles): Finding[] {
  return articles.flatMap((article, index) => {
    if (!article) return []
    const file = files.get(article.text)
    const path = ['articles', index, 'text'], found = showText(article.text)
    if (!isInside(article.text)) return [{ path, found, expected: 'a path from the top of the project, such as seeds/article.txt' }]
    if (file === undefined) return [{ path, found, expected: 'the path of a text that is there' }]
    const expected = 'the path of a plain text in UTF-8'
    if (typeof file !== 'string') return [{ path, found: `${found}: ${file.refused}`, expected, ...(file.nearest ? { nearest: file.nearest } : {}) }]
    return file.trim() ? [] : [{ path, found: `${found}: an empty file`, expected: 'the text of the article' }]
  })
}

/** Forward slashes, no `..`, not from the root of a disk. */
export const isInside = (path: string): boolean => !/[\\:\0]/.test(path) && path.split('/').every(part => !['', '.', '..'].includes(part))
