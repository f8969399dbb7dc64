// Marks that follow the time step by step are those that are made anew, whatever the way there.
import { deepStrictEqual, strictEqual } from 'node:assert'
import { test } from '@playwright/test'
import fc from 'fast-check'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { MODES } from '../../model/window.ts'
import { toMarks, toMarksById } from './marks.ts'

const PLACES = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id, i) => [id, toPointPlace(id, 7 + i, 9)]))
const event = fc.record({
  day: fc.integer({ min: 1, max: 9 }),
  places: fc.uniqueArray(fc.constantFrom(...Object.keys(PLACES)), { maxLength: 3 }),
})
const step = fc.record({
  to: fc.nat(),
  from: fc.nat(),
  mode: fc.oneof({ arbitrary: fc.constant(MODES[0]), weight: 4 }, { arbitrary: fc.constantFrom(...MODES), weight: 1 }),
  selected: fc.option(fc.nat(), { nil: undefined }),
  isFiltered: fc.integer({ min: 0, max: 5 }).map(each => each === 0),
})

test('a step at a time or at once', () => {
  fc.assert(
    fc.property(
      fc.array(event, { minLength: 1, maxLength: 20 }),
      fc.array(step, { minLength: 1, maxLength: 12 }),
      (given, steps) => {
        const events = given.map(({ day, places }, i) =>
          toPlacedEvent(`e${i}`, places, { when: { edtf: `2023-11-0${day}`, basis: 'stated' } }),
        )
        const { app } = createPlaceApp(PLACES, events)
        const filter = { place: ['a', 'b'] }
        for (const { to, from, mode, selected, isFiltered } of steps) {
          const stop = to % app.index.stops.length
          const state = {
            ...app.opening,
            mode,
            stop,
            from: from % (stop + 1),
            selected: selected === undefined ? undefined : `e${selected % events.length}`,
            filter: isFiltered ? filter : app.opening.filter,
          }
          const marks = toMarks(app, state)
          deepStrictEqual(marks, toMarks(createPlaceApp(PLACES, events).app, state))
          strictEqual(toMarksById(app, state).size, marks.length)
          for (const mark of marks) strictEqual(toMarksById(app, state).get(mark.id), mark)
        }
      },
    ),
  )
})

test('a step leaves the marks of all other places the very same', () => {
  const events = ['a', 'b', 'c', 'd'].map((place, i) =>
    toPlacedEvent(`e${i}`, [place], { when: { edtf: `2023-11-0${i + 1}`, basis: 'stated' } }),
  )
  const { app } = createPlaceApp(PLACES, events)
  const at = (stop: number) => toMarks(app, { ...app.opening, selected: undefined, stop })
  const before = new Map(at(1).map(mark => [mark.id, mark]))
  const same = at(2).filter(mark => mark === before.get(mark.id))
  deepStrictEqual(same.map(({ id }) => id).sort(), ['a', 'd'])
})
