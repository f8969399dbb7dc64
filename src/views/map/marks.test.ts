// Marks that follow the time step by step are those that are made anew, whatever the way there.
import { deepStrictEqual, strictEqual } from 'node:assert'
import fc from 'fast-check'
import { test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { MODES, type Mode } from '../../model/window.ts'
import type { State } from '../../state/state.ts'
import { toMarks, toMarksById } from './marks.ts'

const PLACES = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id, i) => [id, toPointPlace(id, 7 + i, 9)]))
const event = fc.record({
  edtf: fc.oneof(
    { arbitrary: fc.integer({ min: 1, max: 9 }).map(day => `2023-11-0${day}`), weight: 4 },
    { arbitrary: fc.constantFrom('2023-11', '../2023-11-05', '2023-11-02/2023-11-07', '2023-11-04~'), weight: 1 },
  ),
  places: fc.uniqueArray(fc.constantFrom(...Object.keys(PLACES)), { maxLength: 3 }),
})
const step = fc.record({
  to: fc.nat(),
  from: fc.nat(),
  mode: fc.integer({ min: 0, max: 11 }).map(each => MODES[each]), // mostly as before
  possible: fc.integer({ min: 0, max: 5 }).map(each => each > 0),
  selected: fc.option(fc.nat(), { nil: undefined }),
  isFiltered: fc.integer({ min: 0, max: 5 }).map(each => each === 0),
})

test('a step at a time or at once', { tags: ['build'] }, () => {
  fc.assert(
    fc.property(
      fc.array(event, { minLength: 1, maxLength: 20 }),
      fc.array(step, { minLength: 1, maxLength: 12 }),
      (given, steps) => {
        const events = given.map(({ edtf, places }, i) =>
          toPlacedEvent(`e${i}`, places, { when: { edtf, basis: 'stated' } }),
        )
        const { app } = createPlaceApp(PLACES, events)
        const filter = { place: ['a', 'b'] }
        let mode: Mode = 'upto'
        for (const { to, from, possible, selected, isFiltered, ...step } of steps) {
          mode = step.mode ?? mode
          const stop = to % app.index.stops.length
          const state: State = {
            ...app.opening,
            mode,
            possible,
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
  for (const mode of MODES) {
    const at = (stop: number) => toMarks(app, { ...app.opening, mode, selected: undefined, from: stop, stop })
    const before = new Map(at(1).map(mark => [mark.id, mark]))
    const same = at(2).filter(mark => mark === before.get(mark.id))
    deepStrictEqual(same.map(({ id }) => id).sort(), ['a', 'd'])
  }
})
