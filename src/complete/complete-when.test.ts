// Dates in few words: as their sentence has them, and what is told where none is right.
import { expect, test } from 'vitest'
import { bare, createShortStory, parseShort, QUOTE, tell } from './fixtures/short-story.ts'

test('the date as its sentence has it: "Monday" to come, "Tuesday" past, French in French', () => {
  const read = (event: Record<string, unknown>) => {
    const story = createShortStory()
    Object.assign(story.events[0]!, bare, event)
    const result = parseShort(story)
    return result.ok ? result.story.events[0]!.when : result.problems
  }
  expect(read({ when: 'Monday', status: 'planned', cite: ['A court will meet on Monday in Georgia.'] })).toEqual({
    edtf: '2023-08-07',
    text: 'Monday',
    basis: 'resolved',
  })
  expect(read({ when: { text: 'on Tuesday' }, cite: QUOTE })).toEqual({
    edtf: '2023-08-01',
    text: 'on Tuesday',
    basis: 'resolved',
  })
  for (const when of ['28 septembre 2023', '2023-09-28', { edtf: '2023-09-28' }])
    expect(read({ when, cite: ['Le chaland a quitté Londres le 28 septembre 2023.'] })).toEqual({
      edtf: '2023-09-28',
      text: '28 septembre 2023',
      basis: 'stated',
    })
})

test('a date of any form that no quote says asks for its ground', () => {
  for (const edtf of [
    '2023-21',
    '2023-08',
    '2023',
    '202X',
    '2023-08-01/2023-08-03',
    '[..2023-08]',
    '2023-08-02T10:00:00Z',
  ])
    expect(tell({ when: { edtf } })).toContainEqual(
      expect.stringContaining(`"${edtf}", which no quote of the event says`),
    )
})

test('a date that is none is told where it stands', () => {
  const read = (edtf: string) => {
    const story = createShortStory()
    Object.assign(story.events[0]!, bare, { when: { edtf }, cite: QUOTE })
    const result = parseShort(story)
    return result.ok ? [] : result.problems.map(({ path, found }) => `${path}: ${found}`)
  }
  for (const [edtf, why] of Object.entries({ '2023-13-01': 'there is no month 13', '2023-02-29': 'has 28 days' }))
    expect(read(edtf).join('\n')).toMatch(new RegExp(`events\\[0\\]\\.when\\.edtf: "${edtf}", .*${why}`))
})
