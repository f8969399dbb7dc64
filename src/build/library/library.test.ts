// What a site that has a build of its own may leave out.
import { expect, test } from 'vitest'
import { createSmallStory, TEXT } from '../../compiler/fixtures/small-story.ts'
import { checkStory } from './library.ts'

const source = { id: 'ferry', json: JSON.stringify({ ...createSmallStory(), id: 'ferry' }) }

test('a story without its texts is checked, and they are told of', () => {
  const { ok, problems } = checkStory(source)
  expect(ok).toBe(false)
  expect(problems.map(({ path }) => path)).toContain('articles[0].text')
  expect(checkStory({ ...source, texts: { 'seeds/ferry.txt': TEXT, 'seeds/note.txt': 'A note.' } }).ok).toBe(true)
})
