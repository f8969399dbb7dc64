// The picture of a story: titles of every length and script, the styles of a drawing, and what is painted.
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { createPaint } from './build-preview.ts'
import { toPreviewStyles } from './preview-styles.ts'
import { toTitleLines } from './title-lines.ts'

test('a title is broken into two lines at most, as large as it goes', () => {
  expect(toTitleLines('The bridge', 700)).toEqual({ lines: ['The bridge'], fontPx: 36 })
  const long =
    'North Korea launches a spy satellite, and Washington, Tokyo and Seoul answer within hours of it, ' +
    'while the line between the two Koreas is manned again by both'
  const { lines, fontPx } = toTitleLines(long, 700)
  expect([lines.length, fontPx]).toEqual([2, 24])
  expect(lines.join(' ')).toMatch(/^North Korea launches .* …$/)
  expect(toTitleLines('한국의 위성', 700).lines).toEqual([])
  expect(toTitleLines('a'.repeat(200), 700).lines.length).toBeLessThanOrEqual(2)
})

test('styles of a drawing: light, every colour in its place, nothing of states or screens', () => {
  const tokens = ':root { --ink: light-dark(#111111, #eeeeee); --halo: #ffffff; }'
  const sheet =
    '/* a { */ .mark a, .mark:hover { color: var(--ink); } @media (forced-colors: active) { .mark { fill: ' +
    'red; } } .line { stroke-width: var(--w, 0.6px); fill: currentcolor; } @import "x"; .a > .b { fill: ' +
    'red; }'
  const styles = toPreviewStyles(tokens, [sheet])
  expect(styles).toContain('.mark a { color: #111111; }')
  expect(styles).toContain('.line { stroke-width: 0.6px; fill: currentColor; }')
  expect(styles).not.toMatch(/hover|red|var\(|light-dark|@|:root/)
})

test('what is drawn is painted, in its colours and letters', async () => {
  const paint = await createPaint(resolve(import.meta.dirname, '../../..'))
  const draw = (inside: string) =>
    Buffer.from(
      paint(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 63" width="1200" height="630">${inside}</svg>`),
    )
  const [empty, letters, again, lacking] = [
    draw(''),
    draw('<text class="preview-title" x="5" y="40" font-size="30">Title</text>'),
    draw('<text class="preview-title" x="5" y="40" font-size="30">Title</text>'),
    draw('<text class="preview-title" x="5" y="40" font-size="30">한</text>'),
  ]
  expect(letters.subarray(1, 4).toString()).toBe('PNG')
  expect([letters.readUInt32BE(16), letters.readUInt32BE(20)]).toEqual([1200, 630])
  expect(letters.length).toBeGreaterThan(empty.length + 1000)
  expect(letters.equals(again)).toBe(true)
  expect(lacking.length).toBeLessThan(letters.length)
})
