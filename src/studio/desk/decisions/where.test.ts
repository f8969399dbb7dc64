import { expect, test } from 'vitest'
import { after, createSmallDesk, errorsOf, eventOf, reasonOf, storyOf, warningsOf } from '../fixtures/small-desk.ts'
import { addPlace } from './place.ts'
import { addWhere, findPrintedName, removeWhere, setRole } from './where.ts'

const desk = createSmallDesk()

test('a place is the same to all events there, or another thing to one', () => {
  const one = after(desk, setRole(desk, 'springfield', 'actor'))
  expect(
    storyOf(one)
      .events.flatMap(({ where }) => where)
      .filter(({ role }) => role === 'actor'),
  ).toHaveLength(3)
  const two = after(one, setRole(one, 'springfield', 'site', 'bomb-exploded'))
  expect(eventOf(two, 'bomb-exploded').where[0]).not.toHaveProperty('role')
  expect(eventOf(two, 'bomb-exploded-2').where[0]).toHaveProperty('role', 'actor')
})

test('places are added and taken away by hand', () => {
  const candidate = {
    name: 'Paris',
    lng: 2.35,
    lat: 48.85,
    kind: 'city',
    countryCode: 'FR',
    id: '20',
    score: 1,
  } as const
  const one = after(desk, addPlace(desk, 'paris', candidate))
  const two = after(one, addWhere(one, 'paris-said', 'paris', 'Paris', 'actor'))
  expect(eventOf(two, 'paris-said')).toMatchObject({
    where: [{ place: 'paris', text: 'Paris', basis: 'stated', role: 'actor' }],
  })
  expect(eventOf(two, 'paris-said')).not.toHaveProperty('whereNote')
  expect(errorsOf(two)).toEqual([])
  expect(eventOf(after(two, removeWhere(two, 'paris-said', 0)), 'paris-said').where).toEqual([])
  expect(reasonOf(addPlace(one, 'paris', candidate))).not.toBe('')
  expect(reasonOf(removeWhere(desk, 'paris-said', 0))).not.toBe('')
})

test('the name of a place is its words where a quote prints it', () => {
  const event = {
    cite: ['They went to St. John’s (Newfoundland), not to Parisot.', { exact: 'İzmir burned' }, 3, null],
  }
  for (const name of ['St. John’s', 'Newfoundland', 'Parisot', 'İzmir']) expect(findPrintedName(event, name)).toBe(name)
  for (const name of ['', 'Paris', 'newfoundland', '.*', '(', 'St', '<b>'])
    expect(findPrintedName(event, name), name).toBe(name === 'St' ? 'St' : undefined)
  const next = after(desk, addWhere(desk, 'paris-said', 'london'))
  const [where] = eventOf(next, 'paris-said').where
  expect(where).toMatchObject({ place: 'london', basis: 'inferred' })
  expect(warningsOf(next).filter(line => line.includes('note'))).toEqual([])
})
