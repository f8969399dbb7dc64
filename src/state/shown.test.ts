// What is on show, against the answer of asking every event, in random stories.
import { deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import { test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../build/fixtures/place-app.ts'
import { matchesFilter } from '../model/filter.ts'
import { MODES, showEvents } from '../model/window.ts'
import { createShown } from './shown.ts'

const day = fc.integer({ min: 1, max: 28 }).map(each => `2023-11-${String(each).padStart(2, '0')}`)
const edtf = fc.oneof(
  day,
  day.map(each => `${each}~`),
  day.map(each => `../${each}`),
  day.map(each => `${each}/..`),
  fc.tuple(day, day).map(days => days.sort().join('/')),
  fc.tuple(day, day).map(days => `[${days.sort().join('..')}]`),
  fc.constantFrom('2023', '2023-11', '2023-1X', '2023-11-2X', '2023-23', '0044', '[..2023-11-05]', '9999-12-31'),
)

test('those on show are those that say so when each is asked, in the order of time', () => {
  fc.assert(
    fc.property(
      fc.array(edtf, { minLength: 1, maxLength: 24 }),
      fc.constantFrom(...MODES),
      fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
      fc.boolean(),
      fc.boolean(),
      (dates, mode, [a, b, c, d], possible, isFiltered) => {
        const events = dates.map((each, i) =>
          toPlacedEvent(`e${i}`, [i % 3 ? 'a' : 'b'], { when: { edtf: each, basis: 'stated' } }),
        )
        const { app } = createPlaceApp({ a: toPointPlace('A', 7, 9), b: toPointPlace('B', 8, 9) }, events)
        const { stops, stopOf, facets, inTime } = app.index
        const [from, stop] = [a % stops.length, b % stops.length].sort((x, y) => x - y) as [number, number]
        const filter = isFiltered ? { place: ['a'] } : {}
        const by = { ...app.opening, mode, from, stop, possible, filter }
        const how = showEvents(stops, by)
        const toNaive = (id: string) => {
          const each = how(stopOf.get(id)!)
          return (each === 'maybe' && !possible) || !matchesFilter(facets.get(id)!, filter) ? 'hidden' : each
        }
        const shown = createShown(app.indexOf)(by)
        const ids = inTime.map(({ id }) => id)
        const onShow = ids.filter(id => toNaive(id) !== 'hidden')
        for (const one of ids)
          deepStrictEqual(
            shown.some(id => id === one),
            onShow.includes(one),
          )
        deepStrictEqual(ids.map(shown.get), ids.map(toNaive))
        const hows = ['past', 'now', 'maybe'] as const
        const toNaiveCount = (each: string) => ids.filter(id => toNaive(id) === each).length
        deepStrictEqual(hows.map(shown.count), hows.map(toNaiveCount))
        const [first, last] = [c % stops.length, d % stops.length].sort((x, y) => x - y) as [number, number]
        const between = stops.slice(first, last + 1).flatMap(({ events }) => events.map(toNaive))
        const nearest = (['now', 'maybe', 'past'] as const).find(each => between.includes(each)) ?? 'hidden'
        deepStrictEqual(shown.nearest(first, last), nearest)
        for (const place of ['a', 'b', 'none']) {
          const here = inTime.filter(event => event.where.some(where => where.place === place))
          const fitting = here.filter(({ id }) => matchesFilter(facets.get(id)!, filter))
          const now = fitting.filter(({ id }) => onShow.includes(id))
          deepStrictEqual(shown.at(place), now.length > 0 ? now : fitting)
        }
      },
    ),
  )
})

test('an event that is not on the time control is hidden, and a story without a date shows nothing', () => {
  const { app } = createPlaceApp({}, [])
  const shown = app.shown(app.opening)
  deepStrictEqual([shown.get('none'), shown.get('__proto__'), shown.at('none')], ['hidden', 'hidden', []])
  deepStrictEqual(
    [shown.count('now'), shown.count('past'), shown.nearest(0, 0), shown.some(() => true)],
    [0, 0, 'hidden', false],
  )
})
