// The date of an event in words.
import { expect, test } from 'vitest'
import { loadSpeech } from '../i18n/load-speech.ts'
import { toEventDate } from './event-date.ts'
import { createTimeApp } from './timeline/time-fixture.ts'

test('a page that changes its language says the dates in it, and in the first one again', async () => {
  const { app } = createTimeApp(['2023-11-21'])
  const event = app.story.events[0]!
  const german = { ...app, ...(await loadSpeech('de')) }
  expect(toEventDate(app, 'story', event)).toBe('21 November 2023')
  expect(toEventDate(german, 'story', event)).toBe('21. November 2023')
  expect(toEventDate(app, 'story', event)).toBe('21 November 2023')
})
