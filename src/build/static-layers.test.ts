// Which lines the map in the page has, by how the site has disputed borders drawn.
import { expect, test } from 'vitest'
import { createSmallStory, parseSmall } from '../compiler/fixtures/small-story.ts'
import type { DisputedLook } from '../model/own-map.ts'
import { toStaticLayers } from './static-layers.ts'

const result = parseSmall(createSmallStory())
const toLines = (disputedBorders?: DisputedLook) => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const layers = toStaticLayers({ ...result.story, ownMap: { disputedBorders } }, undefined, '110m')
  return layers
    .slice(3)
    .map(({ name, shape }) => [
      name,
      'features' in shape && shape.features.map(({ properties }) => (properties as { kind: string }).kind),
    ])
}

test('a path of their own, part of the path of all borders, or none', () => {
  const [border, mdl] = [
    ['border', ['international']],
    ['mdl', ['mdl']],
  ]
  expect(toLines()).toEqual([border, ['disputed', ['disputed']], mdl])
  expect(toLines('dashed')).toEqual(toLines())
  expect(toLines('solid')).toEqual([['border', ['international', 'disputed']], mdl])
  expect(toLines('hidden')).toEqual([border, mdl])
})
