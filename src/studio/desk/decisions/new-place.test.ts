import { expect, test } from 'vitest'
import { after, createSmallDesk, errorsOf, reasonOf, storyOf } from '../fixtures/small-desk.ts'
import { decide, openSession, undo } from '../history.ts'
import { addNewPlace } from './new-place.ts'
import { addPlace } from './place.ts'
import { addWhere } from './where.ts'

const desk = createSmallDesk()
const paris = { name: 'Paris', lng: 2.35, lat: 48.85, kind: 'city', countryCode: 'FR', id: '20', score: 1 } as const

test('a new place and the event there are one step, which writes what two would', () => {
  const decision = addNewPlace(desk, 'paris-said', 'paris', paris, 'Paris')
  const done = decide(openSession(desk), decision)
  const placed = after(desk, addPlace(desk, 'paris', paris))
  expect(done.desk.json).toBe(after(placed, addWhere(placed, 'paris-said', 'paris', 'Paris')).json)
  expect(errorsOf(done.desk)).toEqual([])
  expect(done.done).toHaveLength(1)
  expect(undo(done).desk.json).toBe(desk.json)
})

test('where the event is not there, or the place is, nothing is added', () => {
  expect(reasonOf(addNewPlace(desk, 'nobody-said', 'paris', paris))).toBe('The story has no such event or place')
  const [known] = Object.keys(storyOf(desk).places)
  expect(reasonOf(addNewPlace(desk, 'paris-said', known!, paris))).toBe(`The story has a place ${known} already`)
  expect(reasonOf(addNewPlace({ ...desk, json: '{' }, 'paris-said', 'paris', paris))).toMatch(/^Line 1 of the file/)
})
