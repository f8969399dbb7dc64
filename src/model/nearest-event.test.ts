// The event nearest to a moment, against asking each.
import { strictEqual } from 'node:assert'
import fc from 'fast-check'
import { test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../build/fixtures/place-app.ts'
import { toNearestEvent } from './nearest-event.ts'

test('the nearest of some events, of two as near the earlier', () => {
  const day = fc.integer({ min: 1, max: 28 }).map(each => `2023-11-${String(each).padStart(2, '0')}`)
  const edtf = fc.oneof(
    day,
    day.map(each => `../${each}`),
    fc.constantFrom('2023', '2023-11', '0044'),
  )
  fc.assert(
    fc.property(
      fc.array(edtf, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.integer({ min: 1 }),
      (dates, at, some) => {
        const events = dates.map((each, i) => toPlacedEvent(`e${i}`, ['a'], { when: { edtf: each, basis: 'stated' } }))
        const { index } = createPlaceApp({ a: toPointPlace('A', 7, 9) }, events).app
        const { stops, stopOf, inTime } = index
        const offered = inTime.filter((_, number) => number % ((some % 3) + 1) === 0)
        const stop = at % stops.length
        const away = ({ id }: (typeof offered)[number]) =>
          Math.abs(stops[stopOf.get(id)!]!.anchor - stops[stop]!.anchor)
        const nearest = offered.reduce((best, event) => (away(event) < away(best) ? event : best))
        strictEqual(toNearestEvent(offered, index, stop).id, nearest.id)
      },
    ),
  )
})
