// Is the text of every article there, under a path inside `seeds`, and is it text?
import { toPlainLine } from '../boilerplate.ts'
import { findNearest } from '../nearest.ts'
import { showText, toCodePoint, type Finding, type Path } from '../problem.ts'
import type { FileArticle } from '../story-schema.ts'
import type { TypedStory } from './typed-story.ts'
import { toTextLines } from '../text-lines.ts'
import { toTextParagraphs } from '../text-paragraphs.ts'
import { toTextPlace } from './text-place.ts'

/** Why a text could not be read, and which file was probably meant. */
export interface RefusedText {
  readonly refused: string
  readonly nearest?: string
}

/** Article texts by their path in the story file. */
export type TextFiles = ReadonlyMap<string, string | RefusedText>

/** Terminals obey some of them, and no reader sees any. */
const CONTROL = /[^\P{Cc}\t\n\r]/u

export function checkTexts({ articles }: TypedStory, files: TextFiles): Finding[] {
  return articles.flatMap((article, index) => {
    if (!article) return []
    const file = files.get(article.text)
    const path = ['articles', index, 'text'],
      found = showText(article.text)
    if (!isTextPath(article.text)) return [{ path, found, expected: 'a path under seeds/, such as seeds/article.txt' }]
    if (file === undefined) return [{ path, found, expected: 'the path of a text that is there' }]
    const expected = 'the path of a plain text in UTF-8'
    if (typeof file !== 'string')
      return [
        { path, found: `${found}: ${file.refused}`, expected, ...(file.nearest ? { nearest: file.nearest } : {}) },
      ]
    if (!file.trim()) return [{ path, found: `${found}: an empty file`, expected: 'the text of the article' }]
    const control = CONTROL.exec(file)
    if (!control) return checkBoilerplate(article, file, ['articles', index, 'boilerplate'])
    const place = toTextPlace(article.text, [...file], [...file.slice(0, control.index)].length)
    return [
      {
        path,
        found: `the character ${toCodePoint(control[0])} at ${place}`,
        expected: 'no control characters but tabs and line breaks in a text',
      },
    ]
  })
}

function checkBoilerplate(article: FileArticle, file: string, here: Path): Finding[] {
  const { boilerplate = [], text } = article
  if (boilerplate.length === 0) return []
  const points = [...file]
  const lines = [...toTextLines(points), ...toTextParagraphs(article, points)].map(each => toPlainLine(each.text))
  return boilerplate.flatMap((line, at) => {
    if (lines.includes(toPlainLine(line))) return []
    const nearest = findNearest(line, lines)
    return [
      {
        path: [...here, at],
        found: showText(line),
        expected: `a whole line of ${text}, word for word`,
        ...(nearest ? { nearest } : {}),
      },
    ]
  })
}

/** Forward slashes, no `..`, not from the root of a disk. */
export const isInside = (path: string): boolean =>
  !/[\\:\0]/.test(path) && path.split('/').every(part => !['', '.', '..'].includes(part))

/** Only `seeds` holds texts of articles: nothing else of the project is published with a story. */
export const isTextPath = (path: string): boolean => isInside(path) && path.startsWith('seeds/')
