import { expect, test } from 'vitest'
import { createSmallDesk, known, storyOf } from './fixtures/small-desk.ts'
import { toPreviewStory } from './preview-story.ts'

test('what keeps a story from being shown is named with what was found there', () => {
  const desk = createSmallDesk()
  const { timeZone: _zone, events, ...rest } = storyOf(desk)
  const [first, ...others] = events
  const broken = { ...rest, events: [{ ...first, weight: 'heavy' }, ...others], timeZone: 'Nowhere' }
  const preview = toPreviewStory({ ...desk, json: JSON.stringify(broken) }, known)
  expect(preview).toMatchObject({ ok: false })
  expect(preview).toHaveProperty('why', expect.stringMatching(/^timeZone: found "Nowhere"; expected .*time zone/))
})
