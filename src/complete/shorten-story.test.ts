import { expect, test } from 'vitest'
import { createShortStory, shortForms, TEXTS } from './fixtures/short-story.ts'
import { isArithmetic } from './shorten-story.ts'

const { complete, createShorten } = shortForms

/** An event of the short story in the long form, with other fields. */
function createLong(fields: Record<string, unknown> = {}) {
  const story = createShortStory()
  const { events } = complete(story, TEXTS).value as { events: Record<string, unknown>[] }
  return { story, event: { ...events[0]!, ...fields } }
}

const shorten = (fields: Record<string, unknown> = {}) => {
  const { story, event } = createLong(fields)
  return createShorten(story, TEXTS).event(event)
}

test('what the quotes say is written in few words', () => {
  expect(shorten()).toMatchObject({
    when: 'Aug. 1, 2023',
    where: [{}, { place: 'malta' }, {}],
    cite: ['A barge left Abuja on Aug. 1, 2023', 'The Maltese crew is well.'],
  })
})

test('what the short form would not say again stays', () => {
  const when = { edtf: '2023-08-01', text: 'Aug. 1, 2023', basis: 'stated', certainty: 'uncertain' }
  expect(shorten({ when })).toMatchObject({ when: { text: 'Aug. 1, 2023', certainty: 'uncertain' } })
  const other = { edtf: '2023-08', text: 'Aug. 1, 2023', basis: 'stated' }
  expect(shorten({ when: other })).toMatchObject({ when: other })
  const cite = [{ article: 'barge', exact: 'A barge left Abuja on Aug. 1, 2023', supports: ['what'] }]
  expect(shorten({ cite })).toMatchObject({ cite: [{ exact: cite[0]!.exact, supports: ['what'] }] })
})

test('the clerk’s arithmetic goes, what an editor noted of a date stays', () => {
  const cite = [{ article: 'barge', exact: 'A barge left Abuja on Aug. 1, 2023', supports: ['what', 'when'] }]
  const when = { edtf: '2023-08', text: 'Aug. 1, 2023', basis: 'resolved' }
  expect(shorten({ cite, when: { ...when, note: 'The month of the day.' } })).toMatchObject({
    when: { note: 'The month of the day.' },
  })
  const note = '“Monday”: the one after 2023-08-01'
  expect(isArithmetic({ text: 'Monday', basis: 'resolved', note })).toBe(true)
  expect(isArithmetic({ text: 'Tuesday', basis: 'resolved', note })).toBe(false)
  expect(isArithmetic({ text: 'Monday', basis: 'inferred', note })).toBe(false)
})

test('a guess keeps its own mark, what is said has that of its event', () => {
  const note = 'No date of its own.'
  const when = { review: 'proposed', edtf: '2023-08-02', basis: 'inferred', certainty: 'less-certain', note }
  const where = [{ review: 'proposed', place: 'malta', text: 'Maltese', basis: 'stated', role: 'actor' }]
  expect(shorten({ review: 'proposed', when, where })).toMatchObject({
    when: { review: 'proposed', edtf: '2023-08-02', certainty: 'less-certain', note },
    where: [{ place: 'malta', role: 'actor' }],
  })
})

test('a quote that two articles hold names its own', () => {
  const cite = [{ article: 'barge', exact: 'The barge is blue.', supports: ['what'] }]
  expect(shorten({ cite })).toMatchObject({ cite: [{ article: 'barge', exact: 'The barge is blue.' }] })
})

test('the completion makes of it what it was made of', () => {
  const { story, event } = createLong()
  const short = createShorten(story, TEXTS).event(event)
  const again = complete({ ...story, events: [short] }, TEXTS).value as { events: unknown[] }
  expect(again.events[0]).toEqual(event)
})

test('whatever stands there, it does not throw', { tags: ['build'] }, () => {
  for (const odd of [null, 5, '', [], {}, [[]], { edtf: 5 }, ['<b>', null], 'x'.repeat(100_000)])
    for (const key of ['when', 'where', 'cite']) expect(() => shorten({ [key]: odd })).not.toThrow()
})
