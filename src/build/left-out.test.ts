// What is left out of an article is looked for in its own language, and of a draft as of a story.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSmallStory, parseSmall, TEXTS } from '../compiler/fixtures/small-story.ts'
import { createSmallGazetteer } from '../draft/fixtures/small-gazetteer.ts'
import { findLeftOut } from './left-out.ts'

const gazetteer = createSmallGazetteer()

test('a German article in an English story', () => {
  const small = createSmallStory()
  const text = 'Am Freitag im März fuhr die Fähre aus Deutschland. Mehr ist nicht bekannt.'
  const articles = [small.articles[0], { ...small.articles[1], lang: 'de' }]
  const texts = new Map([...TEXTS, ['seeds/note.txt', text]])
  const story = { ...small, articles }
  const result = parseSmall(story, texts)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const root = mkdtempSync(join(tmpdir(), 'dateline-left-out-'))
  try {
    mkdirSync(join(root, 'seeds'))
    for (const [path, body] of texts) writeFileSync(join(root, path), String(body))
    expect(
      findLeftOut(root, JSON.stringify(story), gazetteer).filter(line => line.startsWith('seeds/note.txt')),
    ).toEqual([
      'seeds/note.txt:1: not on the map: "Am Freitag im März fuhr die Fähre aus Deutschland."; it names ' +
        'Deutschland, Freitag, März',
    ])
    const dismissed = ['Am  Freitag im März fuhr die Fähre aus Deutschland.']
    const read = { ...small, articles: [articles[0], { ...articles[1], dismissed }] }
    const again = parseSmall(read, texts)
    if (!again.ok) throw new Error(JSON.stringify(again.problems))
    expect(findLeftOut(root, JSON.stringify(read), gazetteer).join('\n')).not.toContain('seeds/note.txt')
    expect(JSON.stringify(again.story)).not.toContain('dismissed')
  } finally {
    rmSync(root, { recursive: true })
  }
})

test('a draft: what a proposal cites is on the map, a place that the story has not is none', () => {
  const text = 'Mara news\n\nThe ferry left Chicago. The ferry reached Boston. The weather was fine.\n'
  const cite = { review: 'proposed', exact: 'The ferry left Chicago' }
  const articles = [{ id: 'mara-news', headline: 'Mara news', text: 'seeds/mara.txt' }]
  const json = JSON.stringify({ articles, lang: 'en', events: [{ review: 'proposed', cite: [cite] }] })
  const root = mkdtempSync(join(tmpdir(), 'dateline-left-out-'))
  try {
    mkdirSync(join(root, 'seeds'))
    writeFileSync(join(root, 'seeds/mara.txt'), text)
    expect(findLeftOut(root, json, gazetteer)).toEqual([
      'seeds/mara.txt:3: not on the map: "The ferry reached Boston."; it names Boston',
    ])
    for (const broken of ['', '{', '[]', '{"articles":[{"id":"a","text":"seeds/none.txt"}]}', '{"articles":7}'])
      expect(findLeftOut(root, broken, gazetteer), broken).toEqual([])
  } finally {
    rmSync(root, { recursive: true })
  }
})
