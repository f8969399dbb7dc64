// The picture of a story: the styles of a drawing, what is painted, and the signs of its map.
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { findCountryOutline } from '../basemap/country-outline.ts'
import { renderStory } from '../prerender.tsx'
import { readProject } from '../read-project.ts'
import { createPaint } from './build-preview.ts'
import { toPreviewStyles } from './preview-styles.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

test('styles of a drawing: of one theme, every colour and size in its place, nothing of states or screens', () => {
  const tokens = ':root { --ink: light-dark(#111111, #eeeeee); --halo: #ffffff; }'
  const sheet =
    '/* a { */ .mark a, .mark:hover { color: var(--ink); } @media (forced-colors: active) { .mark { fill: red; } } ' +
    '.line { stroke-width: var(--w, 0.6px); fill: currentcolor; font-size: 0.875rem; } @import "x"; ' +
    '.a > .b { fill: red; }'
  const styles = toPreviewStyles(tokens, [sheet], 'light')
  expect(toPreviewStyles(tokens, [sheet], 'dark')).toContain('.mark a { color: #eeeeee; }')
  expect(styles).toContain('.mark a { color: #111111; }')
  expect(styles).toContain('.line { stroke-width: 0.6px; fill: currentColor; font-size: 14px; }')
  expect(styles).not.toMatch(/hover|red|var\(|light-dark|@|:root/)
})

test('what is drawn is painted, in its colours and letters', { tags: ['build'] }, async () => {
  const paint = await createPaint()
  const draw = (inside: string) =>
    Buffer.from(
      paint(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 63" width="1200" height="630">${inside}</svg>`,
        'light',
      ),
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
/** Each shape and each mark of a point, by its place: of whom, in which strength, with which sign. */
const toSigns = (svg: string): string[] => {
  const shapes = [...svg.matchAll(/<path class="(shape [^"]*)" data-place="([^"]*)"/g)]
  const marks = [
    ...svg.matchAll(/<g class="(mark is-(?:here|said|somewhere|name) [^"]*)"><a [^>]*?data-places?="([^"]*)"/g),
  ]
  const drawn = [...svg.matchAll(/class="(sign-[a-z]+(?: is-[a-z]+)*)"/g)].map(([, sign]) => sign!)
  return [...[...shapes, ...marks].map(([, how, place]) => `${place}: ${how}`), ...drawn]
}

for (const content of [ROOT, join(ROOT, 'e2e/fixture')])
  test(
    `the map has the signs of the page as it opens, ${relative(ROOT, content) || 'the project'}`,
    { tags: ['build'], timeout: 180_000 },
    () => {
      for (const story of readProject(content, findCountryOutline).stories) {
        const { whole, preview } = renderStory(story)
        const maps = whole.body.split(/<svg class="static-map (?:narrow|wide)"/)
        expect(maps).toHaveLength(3)
        const [, narrow, wide] = maps.map(map => toSigns(map.replace(/<g class="edge-tags">[^]*/, '')))
        const signs = toSigns(preview.replace(/<g class="edge-tags">[^]*?<\/g><\/svg>/, ''))
        expect(signs.length, story.id).toBeGreaterThan(0)
        expect(signs, story.id).toEqual(preview.includes('preview-title') ? narrow : wide)
      }
    },
  )
