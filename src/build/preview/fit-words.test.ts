// The words of a picture: as large as they go, within their column as it is painted, whatever they are.
import { expect, test } from 'vitest'
import { createReader } from './build-preview.ts'
import { escapeHtml } from '../escape-html.ts'
import { isDrawable } from './fit-words.ts'
import { EDGE_PX, toWords } from './preview-words.ts'

const WIDTH_PX = 436
const FINDING =
  'North Korea launched it on 21 November 2023, its third try of the year after two failures; ' +
  'Washington, Seoul and Tokyo condemn it all.'
const LONG =
  'North Korea launches a spy satellite, and Washington, Tokyo and Seoul answer within hours of it, ' +
  'while the line between the two Koreas is manned again by all'
const TITLES = [
  'Hours',
  'North Korea says its first spy satellite is in orbit',
  'The ferry Mara, March 2022',
  LONG,
  'Ministerpräsidentenkonferenz über Donaudampfschifffahrtsgesellschaften',
  'W'.repeat(160),
  'nnnnnn nnnnnnn nnnnnnnn nnnnnnnnn uuuuuu dddddd mmmm',
  'story <img src=x onerror="hacked=1">"\'></script><script>hacked=1</script></title><!--<svg onload=1> $&',
]

for (const title of TITLES)
  test(`${title.slice(0, 60)} fits, and is no smaller than can be read`, async () => {
    const blocks = toWords({ title, finding: FINDING }, WIDTH_PX)
    expect(blocks.map(({ name }) => name)).toEqual(['title', 'finding'])
    const [large, small] = blocks as [(typeof blocks)[0], (typeof blocks)[0]]
    expect(large.fontPx).toBeGreaterThanOrEqual(44)
    expect(small.fontPx).toBeGreaterThanOrEqual(34)
    expect(small.lines.join(' '), 'the finding is whole').toBe(FINDING)
    const last = small.top + small.lines.length * small.leading * small.fontPx
    expect(large.top).toBeGreaterThanOrEqual(EDGE_PX)
    expect(last).toBeLessThanOrEqual(630 - EDGE_PX)
    const read = await createReader()
    for (const { name, lines, fontPx } of blocks)
      for (const line of lines) {
        const text = `<text class="preview-${name}" font-size="${fontPx}">${escapeHtml(line)}</text>`
        const box = read(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`, 'light').getBBox()!
        expect(box.width, line).toBeLessThanOrEqual(WIDTH_PX)
        expect(box.width, line).toBeGreaterThan(0)
      }
  })

test('a title that is too long ends behind a word', () => {
  const [title] = toWords({ title: LONG, finding: FINDING }, WIDTH_PX)
  expect(LONG).toContain(title!.lines.join(' ').replace('…', ''))
  expect(title!.lines.at(-1)).toMatch(/\w…$/)
})

test('letters that the fonts lack leave their words out', () => {
  expect(toWords({ title: '한국의 위성', finding: FINDING }, WIDTH_PX)).toEqual([])
  const [title, finding] = toWords({ title: 'Satellite', finding: 'أطلقت كوريا' }, WIDTH_PX)
  expect([title!.lines, finding!.lines]).toEqual([['Satellite'], []])
  for (const text of ['Łódź – “naïve”…', 'Hagåtña']) expect(isDrawable(text)).toBe(true)
  for (const text of ['Ελλάδα', 'Київ', '東京', '🛰', 'a\u0301', 'a\nb']) expect(isDrawable(text)).toBe(false)
})
