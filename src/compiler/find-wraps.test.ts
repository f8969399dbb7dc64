// Which line breaks of a text only fill its lines.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findWraps } from './find-wraps.ts'
import { toTextLines } from './text-lines.ts'

/**
 * The text with a space in the place of each break that only fills a line, white space run together, a paragraph a
 * line.
 */
function unwrap(text: string, isApart = (_line: string) => false): string[] {
  const points = [...text]
  for (const at of findWraps(toTextLines(points), isApart)) {
    points[at] = ' '
    if (points[at - 1] === '\r') points[at - 1] = ' '
  }
  return points
    .join('')
    .split(/\r\n|[\r\n]/)
    .map(line => line.trim().replace(/\s+/g, ' '))
    .filter(line => line !== '')
}

/** As mail programs break a paragraph. */
function wrap(paragraph: string, width: number): string {
  const lines = ['']
  for (const word of paragraph.trim().split(/\s+/)) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)!} ${word}`
    if ([...longer].length <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.join('\n')
}

const ARTICLES = ['000_e47a8ab9ddd4f2e5', '001_81b9038f0cdecca7'].map(name =>
  readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8'),
)
const toParagraphs = (text: string) => text.split('\n').flatMap(line => line.replace(/\s+/g, ' ').trim() || [])

for (const [number, text] of ARTICLES.entries()) {
  test(`article ${number} is one paragraph a line, and stays so`, () => {
    expect(unwrap(text)).toEqual(toParagraphs(text))
    expect(unwrap(toParagraphs(text).join('\n'))).toEqual(toParagraphs(text))
  })

  for (const width of [36, 60, 65, 70, 72, 78, 90])
    for (const [name, lay] of [
      ['', (paragraphs: readonly string[]) => paragraphs.join('\n\n')],
      [', with CRLF', (paragraphs: readonly string[]) => paragraphs.join('\n\n').replaceAll('\n', '\r\n')],
      [', with CR', (paragraphs: readonly string[]) => paragraphs.join('\n\n').replaceAll('\n', '\r')],
      [', indented', (paragraphs: readonly string[]) => paragraphs.join('\n\n').replace(/^(?=.)/gm, '    ')],
      [', paragraphs told by an indent', (paragraphs: readonly string[]) => `    ${paragraphs.join('\n    ')}`],
    ] as const)
      test(`article ${number} broken at ${width} columns${name} has its paragraphs`, () => {
        const paragraphs = toParagraphs(text)
        expect(unwrap(lay(paragraphs.map(paragraph => wrap(paragraph, width))))).toEqual(paragraphs)
      })
}

test('paragraphs without a blank line or an indent between them are mostly told by their last lines', () => {
  for (const text of ARTICLES) {
    const paragraphs = toParagraphs(text)
    const found = unwrap(paragraphs.map(paragraph => wrap(paragraph, 72)).join('\n'))
    expect(found.filter(paragraph => paragraphs.includes(paragraph)).length).toBeGreaterThan(paragraphs.length * 0.7)
  }
})

const CLOSED = `THE HARBOUR

      On the morning of 3 May 2024 the harbour master of Bergen closed the
inner basin to all ships, because a crane had fallen into the water
during the night.

"Nobody was hurt," he said to the newspaper, and went on to say that
the basin would be opened again on 6 May.`

test('a short text of two paragraphs, the first indented', () => {
  expect(unwrap(CLOSED)).toEqual([
    'THE HARBOUR',
    'On the morning of 3 May 2024 the harbour master of Bergen closed the inner basin to all ships, ' +
      'because a crane had fallen into the water during the night.',
    '"Nobody was hurt," he said to the newspaper, and went on to say that the basin would be opened again on 6 May.',
  ])
})

const LIST = `- the ferry to Stavanger
- the ferry to Kristiansund, which had been late on the day before as
  well, and sailed at noon
- nothing else`

test('a list in a broken text keeps its items, and an item its lines', () => {
  expect(unwrap(`${CLOSED}\n\n${LIST}`).slice(3)).toEqual([
    '- the ferry to Stavanger',
    '- the ferry to Kristiansund, which had been late on the day before as well, and sailed at noon',
    '- nothing else',
  ])
})

test('a block that is indented as a whole is a paragraph', () => {
  const block = wrap('The harbour master said that nobody had been hurt, and that the basin would be opened soon.', 60)
  expect(unwrap(`${CLOSED.slice(CLOSED.indexOf('"'))}\n\n    ${block.replaceAll('\n', '\n    ')}`)).toHaveLength(2)
})

test('an address that cannot be broken, and lines that stand apart', () => {
  const wrapped = wrap(ARTICLES[0]!.replaceAll('\n', ' '), 70)
  const long = `${wrapped}\nhttps://example.org/${'a'.repeat(110)}\nis where it was found.`
  expect(unwrap(long)).toHaveLength(1)
  const apart = CLOSED.replace(
    'inner basin',
    'ALSO READ: what a crane weighs, and who has to lift it from the sea\ninner basin',
  )
  expect(unwrap(apart, line => line.startsWith('ALSO READ'))).toContain(
    'ALSO READ: what a crane weighs, and who has to lift it from the sea',
  )
})

test('Japanese broken at a width', () => {
  const paragraph =
    '政府は二〇二三年十一月二十一日、衛星の打ち上げを強く非難した。首相は東京で記者会見を開いた。'.repeat(3)
  const broken = paragraph.match(/.{1,35}/gu)!
  expect(unwrap(`${broken.join('\n')}\n\n${broken.join('\n')}`)).toHaveLength(2)
})

for (const [name, text] of [
  [
    'verse',
    `Shall I compare thee to a summer's day?
Thou art more lovely and more temperate:
Rough winds do shake the darling buds of May,
And summer's lease hath all too short a date;
Sometime too hot the eye of heaven shines,
And often is his gold complexion dimm'd;`,
  ],
  [
    'verse in small letters',
    `the ships lay still beneath the winter moon
and no one spoke
a crane had fallen in the night, the sea
took it as it takes all
things that men lift too high, and kept
silent until the morning came with its grey light`,
  ],
  ['a list', LIST],
  [
    'a table of times',
    `10:00 Opening of the session by the chair of the committee
10:30 Report of the committee on the harbour and its cranes
11:45 Questions of the members to the harbour master of Bergen`,
  ],
  [
    'headlines',
    `Crane falls into the harbour of Bergen during the night
Harbour master closes the inner basin to all ships
Nobody hurt as crane falls, says the newspaper of Bergen
Ferries late on the whole coast, and nobody says why`,
  ],
  [
    'a paragraph a line, of like length',
    `The harbour master of Bergen closed the inner basin on 3 May.
A crane had fallen into the water during the night before.
Nobody was hurt, he said to the newspaper in the morning.
The basin will be opened again on 6 May, if all goes well.`,
  ],
  [
    'two lines',
    'The harbour master of Bergen closed the inner basin to all ships,\nbecause a crane had fallen into the water.',
  ],
  [
    'Japanese, a paragraph a line',
    '政府は打ち上げを強く非難した。\n首相は東京で記者会見を開いた。\n翌日、安全保障理事会がニューヨークで緊急会合を開いた。',
  ],
  ['nothing', ''],
] as const)
  test(`${name} keeps its lines`, () => expect(findWraps(toTextLines([...text]), () => false)).toEqual([]))
