// `npm run check -- --fix` on files.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FindTowns } from '../compiler/known-town.ts'
import { findTowns } from './gazetteer/find-towns.ts'
import { mendStories } from './mend-stories.ts'
import { printCheck } from './print-check.ts'

const JSON_TEXT = `{
  "schemaVersion": 1, "id": "raid",   "title": "A raid", "lang": "en", "timeZone": "Africa/Lagos",
  "articles": [{ "id": "a", "headline": "H", "published": "Nov 24, 2023", "text": "seeds/a.txt" }],
  "places": {
    "abuja": { "name": "Abuja", "precision": "city",
      "geometry": { "type": "Point", "coordinates": [ 9.0580, 7.4890 ] }, "countryCodes": ["NG"], "links": ["wd:Q1"] },
    "zone": { "name": "Zone", "precision": "area", "geometry": { "type": "Polygon", "coordinates": [[[7, 9], [7, 10],
      [8, 10], [7, 9]]] } }
  },
  "events": [{ "id": "e", "title": "T", "when": { "edtf": "4/5/2023", "text": "Friday", "basis": "resolved" },
    "where": [{ "place": "abuja", "basis": "stated" }, { "place": "zone", "basis": "stated" }],
    "cite": [{ "article": "a", "exact": "On Friday they came to Abuja.", "supports": ["what", "when", "where"] }] }]
}
`
const MENDED = JSON_TEXT.replace('Nov 24, 2023', '2023-11-24')
  .replace('[ 9.0580, 7.4890 ]', '[ 7.4890, 9.0580 ]')
  .replace('[7, 10],\n      [8, 10]', '[8, 10],\n      [7, 10]')

let root: string
const file = () => join(root, 'data/stories/raid.json')
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mend-'))
  mkdirSync(join(root, 'data/stories'), { recursive: true })
  mkdirSync(join(root, 'seeds'))
  writeFileSync(join(root, 'seeds/a.txt'), 'On Friday they came to Abuja.\n')
  writeFileSync(file(), JSON_TEXT)
})
afterEach(() => rmSync(root, { recursive: true }))

const mend = () => {
  const lines: string[] = []
  return { ...mendStories(root, line => lines.push(line), findTowns), lines }
}

test('what is mechanical is mended and shown, and no other byte changes', () => {
  expect(mend()).toEqual({
    mended: 3,
    refused: 0,
    lines: [
      'data/stories/raid.json:3: mended: articles[0].published: a date that is not in EDTF',
      '  - "Nov 24, 2023"',
      '  + "2023-11-24"',
      'data/stories/raid.json:6: mended: places.abuja.geometry.coordinates: longitude and latitude are swapped',
      '  - [9.0580, 7.4890]',
      '  + [7.4890, 9.0580]',
      'data/stories/raid.json:7: mended: places.zone.geometry.coordinates[0]: a ring that runs clockwise',
      '  - [[7, 9], [7, 10], [8, 10], [7, 9]]',
      '  + [[7, 9], [8, 10], [7, 10], [7, 9]]',
    ],
  })
  expect(readFileSync(file(), 'utf8')).toBe(MENDED)
  expect(readdirSync(join(root, 'data/stories'))).toEqual(['raid.json'])
})

test('a second time nothing is left to mend, and the file is not written', () => {
  mend()
  const { mtimeMs, ino } = statSync(file())
  expect(mend()).toEqual({ mended: 0, refused: 0, lines: [] })
  expect(statSync(file())).toMatchObject({ mtimeMs, ino })
})

test('what has two readings, and what is a judgement, stays and is told', () => {
  const lines: string[] = []
  const code = printCheck(root, ['--fix'], line => lines.push(line))
  expect(code).toBe(1)
  expect(lines.slice(-3)).toEqual([
    '3 changes',
    expect.stringMatching(/ error: events\[0\]\.when\.edtf: found "4\/5\/2023".* write 2023-05-04 or 2023-04-05;/),
    '1 story, 1 error, 0 warnings',
  ])
})

test('a byte order mark, line ends of Windows and the rights of a file stay', () => {
  writeFileSync(file(), `\ufeff${JSON_TEXT.replaceAll('\n', '\r\n')}`)
  chmodSync(file(), 0o640)
  mend()
  expect(readFileSync(file(), 'utf8')).toBe(`\ufeff${MENDED.replaceAll('\n', '\r\n')}`)
  expect(statSync(file()).mode & 0o777).toBe(0o640)
})

test('a file that changes meanwhile is left alone, and that is said', () => {
  const other = JSON_TEXT.replace('A raid', 'Another raid')
  const meddle: FindTowns = () => {
    writeFileSync(file(), other)
    return []
  }
  const lines: string[] = []
  expect(mendStories(root, line => lines.push(line), meddle)).toEqual({ mended: 0, refused: 1 })
  expect(lines).toEqual(['data/stories/raid.json: not mended: it has changed meanwhile'])
  expect(readFileSync(file(), 'utf8')).toBe(other)
})

test('a file that is no JSON is left as it is', () => {
  for (const text of ['', '{', 'null', '[]', '{"places":{"a":3}}']) {
    writeFileSync(file(), text)
    expect(mend()).toEqual({ mended: 0, refused: 0, lines: [] })
    expect(readFileSync(file(), 'utf8')).toBe(text)
  }
})

test('without --fix nothing is written', () => {
  printCheck(root, [], () => {})
  expect(readFileSync(file(), 'utf8')).toBe(JSON_TEXT)
})
