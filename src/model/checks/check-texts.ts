// Is the text of every article there, under a path inside the project?
import { toPlainLine } from '../boilerplate.ts'
import { findNearest } from '../nearest.ts'
import { showText, type Finding, type Path } from '../problem.ts'
import type { Article } from '../story.ts'
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
    if (!file.trim()) return [{ path, found: `${found}: an empty file`, expected: 'the text of the article' }]
    return checkBoilerplate(article, file, ['articles', index, 'boilerplate'])
  })
}

function checkBoilerplate({ boilerplate = [], text }: Article, file: string, here: Path): Finding[] {
  const lines = file.split('\n').map(toPlainLine)
  return boilerplate.flatMap((line, at) => {
    if (lines.includes(toPlainLine(line))) return []
    const nearest = findNearest(line, lines)
    return [{ path: [...here, at], found: showText(line), expected: `a whole line of ${text}, word for word`, ...(nearest ? { nearest } : {}) }]
  })
}

/** Forward slashes, no `..`, not from the root of a disk. */
export const isInside = (path: string): boolean => !/[\\:\0]/.test(path) && path.split('/').every(part => !['', '.', '..'].includes(part))
