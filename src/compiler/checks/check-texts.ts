// Is the text of every article there, under a path inside `seeds`, and is it text?
import { toPlainLine } from '../boilerplate.ts'
import { findNearest } from '../nearest.ts'
import { showText, toCodePoint, type Finding, type Nearest, type Path } from '../problem.ts'
import type { FileArticle } from '../story-schema.ts'
import type { TypedStory } from './typed-story.ts'
import { toTextLines } from '../text-lines.ts'
import { toTextParagraphs } from '../text-paragraphs.ts'
import { toTextPlace } from './text-place.ts'

/** Why a text could not be read, and which file was probably meant. */
export interface RefusedText {
  readonly refused: string
  readonly nearest?: Nearest
}

/** Article texts by their path in the story file. */
export type TextFiles = ReadonlyMap<string, string | RefusedText>

/** Terminals obey some of them, and no reader sees any. */
const CONTROL = /[^\P{Cc}\t\n\r]/u

export function checkTexts({ articles }: TypedStory, files: TextFiles): Finding[] {
  const toReading = createReadings()
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
    const { isEmpty, control } = toReading(article.text, file)
    if (isEmpty) return [{ path, found: `${found}: an empty file`, expected: 'the text of the article' }]
    if (!control) return checkBoilerplate(article, file, ['articles', index, 'boilerplate'])
    return [
      { path, found: `the character ${control}`, expected: 'no control characters but tabs and line breaks in a text' },
    ]
  })
}

/** What is asked of a text, however many articles name it. */
interface Reading {
  readonly isEmpty: boolean
  /** `U+0007 at seeds/x.txt:3:2` */
  readonly control: string | undefined
}

function createReadings(): (path: string, file: string) => Reading {
  const readings = new Map<string, Reading>()
  return (path, file) => {
    const known = readings.get(path)
    if (known) return known
    const control = CONTROL.exec(file)
    const toPlace = (at: number) => toTextPlace(path, [...file], [...file.slice(0, at)].length)
    const reading: Reading = {
      isEmpty: !file.trim(),
      control: control ? `${toCodePoint(control[0])} at ${toPlace(control.index)}` : undefined,
    }
    readings.set(path, reading)
    return reading
  }
}

function checkBoilerplate(article: FileArticle, file: string, here: Path): Finding[] {
  const { boilerplate = [], text } = article
  if (boilerplate.length === 0) return []
  const points = [...file]
  const lines = new Set(
    [...toTextLines(points), ...toTextParagraphs(article, points)].map(each => toPlainLine(each.text)),
  )
  return boilerplate.flatMap((line, at) => {
    if (lines.has(toPlainLine(line))) return []
    const finding: Finding = {
      path: [...here, at],
      found: showText(line),
      expected: `a whole line of ${text}, word for word`,
      nearest: () => findNearest(line, lines),
    }
    return [finding]
  })
}

/** Forward slashes, no `..`, not from the root of a disk. */
export const isInside = (path: string): boolean =>
  !/[\\:\0]/.test(path) && path.split('/').every(part => !['', '.', '..'].includes(part))

/** Only `seeds` holds texts of articles: nothing else of the project is published with a story. */
export const isTextPath = (path: string): boolean => isInside(path) && path.startsWith('seeds/')
