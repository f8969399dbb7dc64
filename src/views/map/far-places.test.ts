// Which countries out of the frame need no tag: as each pair of places would say.
import { deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import { test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { withoutCovered } from './far-places.ts'
import { toMarks } from './marks.ts'

const PLACES = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => [
    id,
    toPointPlace(id, 7 + i, 9, { precision: i % 2 ? 'country' : 'city' }),
  ]),
)

test('a country whose every event has another far place that is none', () => {
  const places = fc.uniqueArray(fc.constantFrom(...Object.keys(PLACES)), { maxLength: 3 })
  fc.assert(
    fc.property(fc.array(places, { maxLength: 12 }), fc.nat(63), (given, some) => {
      const { app } = createPlaceApp(
        PLACES,
        given.map((each, i) => toPlacedEvent(`e${i}`, each)),
      )
      const far = toMarks(app, app.opening).filter(({ id }) => some & (1 << 'abcdef'.indexOf(id)))
      const isCovered = (mark: (typeof far)[number]) =>
        mark.place.precision === 'country' &&
        mark.events.every(event =>
          far.some(other => other.place.precision !== 'country' && other.events.includes(event)),
        )
      deepStrictEqual(
        withoutCovered(far),
        far.filter(mark => !isCovered(mark)),
      )
    }),
  )
})
