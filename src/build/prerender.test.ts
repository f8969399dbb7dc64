// The page of a story that puts nothing on the map, and pages of a site with a map of its own.
// @module-tag build
import { expect, test } from 'vitest'
import { createSmallStory, parseSmall } from '../compiler/fixtures/small-story.ts'
import type { Story } from '../model/story.ts'
import * as prerender from './prerender.tsx'

for (const [name, context, isFlat] of [
  ['the places of its context', ['malta', 'sea', 'valletta', 'gozo', 'route'], true],
  ['the world', undefined, false],
] as const)
  test(`a story whose events have no place is drawn with ${name}`, () => {
    const small = createSmallStory()
    const events = small.events.map(event => ({
      ...event,
      where: [],
      whereNote: 'Nobody says.',
      cite: event.cite.map(cite => ({ ...cite, supports: ['what', 'when'] })),
    }))
    const result = parseSmall({ ...small, events, context, ...(!context && { places: {} }) })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const { body, data } = prerender.renderStory(result.story).whole
    expect(body).toContain('It is to sail again')
    expect(body).not.toContain('NaN')
    expect(body.match(/<circle class="base-sea"/g)?.length ?? 0).toBe(isFlat ? 1 : 2) // the locator of a flat map
    // What the browser frames is what the build drew.
    expect((JSON.parse(data!) as { story: { context?: string[] } }).story.context).toEqual(context)
  })

const look = (ownMap: Story['ownMap']) => {
  const result = parseSmall(createSmallStory())
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const { whole, embed, preview } = prerender.renderStory({ ...result.story, ...(ownMap && { ownMap }) })
  const drawings = [whole.body, embed.body, preview]
  const toPaths = (name: string) =>
    drawings.map(each => each.match(new RegExp(`<path class="base-${name}"`, 'g'))?.length)
  return { drawings, whole, borders: toPaths('border'), disputed: toPaths('disputed') }
}

test('disputed borders are drawn as the site says, in page, frame and picture; the foot tells of dashes alone', () => {
  const plain = look(undefined)
  expect(plain.drawings).toEqual(look({ disputedBorders: 'dashed' }).drawings)
  expect(plain.disputed).toEqual(plain.borders)
  const [solid, hidden] = (['solid', 'hidden'] as const).map(disputedBorders => look({ disputedBorders }))
  for (const each of [solid!, hidden!]) {
    expect(each.borders).toEqual(plain.borders)
    expect(each.disputed).toEqual([undefined, undefined, undefined])
    expect(each.whole.body).toContain('not who should.</p>')
    expect(each.whole.data, 'what the browser reads is the same').toBe(plain.whole.data)
  }
  expect(plain.whole.body).toContain('not who should. Dashed lines are disputed or are ceasefire lines.</p>')
})

test('the credit of tiles stands in page and frame as text, and in no data', () => {
  const { drawings, whole } = look({ credit: '© <b>' })
  for (const body of drawings.slice(0, 2)) expect(body).toContain('>© &lt;b></p>')
  expect(whole.data).toBe(look(undefined).whole.data)
})
