// What the articles of a story say of places and dates that is not on the map, as lines for an author.
import { showText } from '../compiler/problem.ts'
import type { Gazetteer } from '../draft/gazetteer/gazetteer.ts'
import { readDesk } from '../studio/desk/desk.ts'
import { createReadings } from '../studio/desk/readings.ts'
import { findById, listOf, toText } from '../studio/desk/story-value.ts'
import { findUncitedSentences } from '../studio/desk/uncited.ts'
import { readTexts } from './read-stories.ts'

/**
 * `seeds/x.txt:12: not on the map: "…"; it names Tokyo, Friday`. `json` is the story's file, as far as it is written:
 * what a proposed event cites is on the map once it is accepted. None where the file cannot be read, which the check
 * tells.
 */
export function findLeftOut(root: string, json: string, gazetteer: Gazetteer): string[] {
  const texts = [...readTexts(root, json)].flatMap(([path, text]) =>
    typeof text === 'string' ? [[path, text] as const] : [],
  )
  const desk = { id: '', json, texts: new Map(texts) }
  const read = readDesk(desk)
  if (!read.ok) return []
  const { story } = read
  return findUncitedSentences(story, createReadings(gazetteer)(desk, story)).map(
    ({ article, line, sentence, names }) => {
      const path = toText(findById(listOf(story, 'articles'), article)?.['text']) ?? ''
      const named = names.map(name => showText(name).slice(1, -1)).join(', ')
      return `${path}:${line}: not on the map: ${showText(sentence)}; it names ${named}`
    },
  )
}
