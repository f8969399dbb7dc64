import { expect, test } from 'vitest'
import { createSmallDesk, eventOf, errorsOf, keysOf, known, reasonOf, TODAY } from '../fixtures/small-desk.ts'
import { decide, openSession, redo, undo } from '../history.ts'
import { correctText } from './correct-text.ts'

const desk = createSmallDesk()
const PATH = 'seeds/bomb-explodes-springfield.txt'
const old = desk.texts.get(PATH)!

test('quotes find their place in the corrected text, to be decided; undo brings the old one back', () => {
  const text = old.replace('Two people died in London', 'Three people died in London')
  const start = openSession(desk)
  const next = decide(start, correctText(desk, PATH, text, TODAY, known))
  expect(next.desk.texts.get(PATH)).toBe(text)
  expect(eventOf(next.desk, 'people-died-london').cite[0]).toMatchObject({ review: 'proposed' })
  expect(JSON.stringify(eventOf(next.desk, 'people-died-london').cite)).toContain('Three people died')
  expect(errorsOf(next.desk)).toEqual([])
  expect(keysOf(next.desk)).toContain('event people-died-london')
  const back = undo(next)
  expect([back.desk.json, back.desk.texts.get(PATH)]).toEqual([desk.json, old])
  expect(redo(back).desk).toEqual(next.desk)
})

test('a text in which no quote has changed is a step too; one that is not the story’s is none', () => {
  const longer = decide(openSession(desk), correctText(desk, PATH, `${old}\nMore <b>.\n`, TODAY, known))
  expect([longer.desk.json, longer.done.length]).toEqual([desk.json, 1])
  expect(undo(longer).desk.texts).toEqual(desk.texts)
  expect(reasonOf(correctText(desk, 'seeds/no.txt', old, TODAY, known))).toBe('The story has no such text')
  expect(reasonOf(correctText({ ...desk, json: '{' }, PATH, old, TODAY, known))).toMatch(/^Line 1/u)
  for (const text of ['', '\ufeff', '\u202e<script>', 'x'.repeat(200_000)])
    expect(reasonOf(correctText(desk, PATH, text, TODAY, known)), text.slice(0, 9)).toBe('')
})
