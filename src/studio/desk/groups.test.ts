import { expect, test } from 'vitest'
import { groupProposals } from './groups.ts'

const when = { review: 'proposed', edtf: '2023-11-21' }

test('a date that no words give is decided with its event, and by itself once the event is', () => {
  const events = [
    { review: 'proposed', id: 'one', when },
    { id: 'two', when },
    { review: 'proposed', id: 'three', when: { ...when, text: 'Tuesday' } },
    { id: 'four', when: { ...when, text: 'Tuesday' } },
  ]
  expect(groupProposals({ events }).map(({ key, paths }) => [key, paths.length])).toEqual([
    ['event one', 2],
    ['date two', 1],
    ['event three', 1],
    ['date 2023-11-21 Tuesday', 2],
  ])
})
