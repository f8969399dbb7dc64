// What the axis draws: as pictures in letters for the story's own dates, and as properties for any dates at all.
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { toDay, toIsoDate } from '../../model/calendar.ts'
import { readEdtf } from '../../model/edtf.ts'
import { toStops } from '../../model/stops.ts'
import { toTextWidth } from '../map/text-width.ts'
import { toAxisLayout, type AxisLayout } from './axis-layout.ts'
import { toAxisPicture } from './axis-picture.ts'
import type { AxisKind } from './axis-scale.ts'
import { axisWords } from './axis-test-words.ts'

const TEXT_PX = 11
const lay = (
  dates: readonly string[],
  kind: AxisKind,
  widthPx: number,
  published: readonly string[] = [],
  planned: readonly string[] = [],
): AxisLayout => {
  const events = dates.map((edtf, index) => ({ id: `${edtf} ${index}`, when: { edtf } }))
  const drawn = new Map(
    events.map(({ id, when: { edtf } }) => [
      id,
      {
        status: planned.includes(edtf) ? ('planned' as const) : ('reported' as const),
        when: { basis: 'stated' as const },
      },
    ]),
  )
  return toAxisLayout({
    stops: toStops(events),
    events: drawn,
    published: published.map(readEdtf),
    kind,
    widthPx,
    textPx: TEXT_PX,
    words: axisWords,
  })
}

const STORY = [
  '2018-09-19',
  '2018-09-19/2023-11-23',
  '2023-05-31',
  '2023-08-24',
  '2023-09',
  '2023-09',
  '2023-11-09',
  '2023-11-21',
  '2023-11-21',
  '2023-11-21',
  '2023-11-21/2023-11-24',
  '../2023-11-21',
  '[2023-11-21..2023-11-22]',
  '2023-11-22',
  '2023-11-22',
  '2023-11-22/2023-12-01',
  '[2023-11-21..2023-11-24]',
  '2023-11-23',
  '2023-11-23/..',
  '2023-11-24',
  '2023-11-24',
  '../2023-11-24',
  '2023-12-01',
]
const draw = (kind: AxisKind, widthPx: number): string =>
  `\n${toAxisPicture(lay(STORY, kind, widthPx, ['2023-11-24', '2023-11-22'], ['2023-12-01', '2023-11-22/2023-12-01']), axisWords.note)}\n`

test.describe('the story', () => {
  test('on a wide axis', () => {
    expect(draw('auto', 840)).toBe(`
            4 years 8 months later                       12 days later             published                 published7 days later
          1 1              1                1   2          1           3 1  1   1    2 o    1    1  1         2  1                 o
  ........|.|.........{}...|.....'.....'....|'..|..'.......|..{}.......|.|..|...|....|.|...:|....|..|....'....|..|...:..{}.........|......
   ======================================================================================================<============
                                             -------               ===================================================
                                                                   <~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~>
                                                                   <~~~~~~~~~~~~=========================================================
        19 Sep               Jun   Jul   Aug   Sep   Oct              21 Nov       22 Nov       23 Nov      24 Nov               1 Dec
         2018               2023                                                                                          Gaps are cut short
`)
  })
  test('on a narrow one', () => {
    expect(draw('auto', 560)).toBe(`
      4 years 8 months later         12 days later published            7 days later
      1  1           1        1  2     1         31 1 1 2 o  1 1 1    2 1             o
  ....|..|......{}...|..'.....|..|'....|..{}.....||.|.|.|.|:.|.|.|.'..|.|.:..{}.......|....
   ================================================================<=======
                               ----           <<~~~~~~====================================
                                               ============================
                                               <~~~~~~~~~~~~~~~~~~~~~~~~~~>
     19 Sep              Jul       Oct                22 Nov        24 Nov          1 Dec
      2018              2023                                               Gaps are cut short
`)
  })
  test('on a phone, one slot for each date', () => {
    expect(draw('slots', 366)).toBe(`
years 8 months later 12 days    published
   1   1  1  1  2  1  3  1  1   1  2  o  1  1  1  2  1   o
  .|...|}.|..|..|..|{}|..|..|...|..|..|.:|..|..|..|..|.:.|.
  =============================================<=======
              ----    =================================
                      <~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~>
                      <~~~~~~~~~===========================
  19 Sep  24 Aug 9 Nov21 Nov     22 Nov    23 Nov      1 Dec
   2018    2023                            Gaps are cut short
`)
    expect(draw('slots', 300)).toBe(`
years 8 months later    published
   1  1 1  1 2  1 3  1 1  1 2  o 1  1 1  2 1  o
  .|..|}|..|.|..|.|..|.|..|.|..|:|..|.|..|.|.:|.
  ===================================<=======
           ----   ==========================
                  <~~~~~~~~~~~~~~~~~~~~~~~~>
                  <~~~~~~~======================
 19 Sep     Sep   21 Nov   22 Nov 23 Nov    1 Dec
  2018     2023                 Gaps are cut short
`)
  })
  test('to scale throughout', () => {
    expect(draw('linear', 840)).toBe(`
                                                                                                                                published
   1                                                                                                                       1     12   11o
  .|'.....'......'.....'.....'......'.....'......'.....'.....'......'.....'......'.....'.....'......'.....'.....'......'...|.'...||.'.|||.
   ======================================================================================================================================
                                                                                                                                <=====<~>
                                                                                                                                 <=======
                                                                                                                                 --- ===>
    Oct    Jan   Apr   Jul    Oct   Jan   Apr    Jul   Oct    Jan   Apr   Jul    Oct   Jan   Apr    Jul   Oct    Jan   Apr   Jul    Oct
   2018   2019                     2020                      2021                     2022                      2023
`)
  })
})

test.describe('single things', () => {
  test('nothing at all', () => {
    expect(lay([], 'auto', 800)).toMatchObject({ places: [], segments: [], ticks: [], marks: [] })
  })

  test('one day is the whole axis', () => {
    expect(lay(['2023-11-21'], 'auto', 800)).toMatchObject({
      places: [400],
      breaks: [],
      note: undefined,
      ticks: [{ label: '21 Nov', year: '2023', x: 400 }],
    })
  })

  test('dates of one day stand apart, in order', () => {
    const { places, truths } = lay(
      ['2023-11-21', '2023-11-21/2023-11-24', '2023-11-21/..', '2023-11-21T10:00:00Z', '2023-11-22'],
      'auto',
      800,
    )
    expect(places.slice(1).every((x, index) => x - places[index]! >= 16.99)).toBe(true)
    expect(new Set(truths.slice(1, 4)).size).toBe(1)
  })

  test('a month is a bar of that month, from its first day to its last', () => {
    const { bars, ticks } = lay(['2023-08-01', '2023-09', '2023-10-31'], 'auto', 300)
    const edges = ticks.flatMap(tick => tick.edge ?? [])
    expect(bars).toEqual([{ stop: 1, kind: 'cell', lane: 0, about: false, fades: 'none', x0: edges[0], x1: edges[1] }])
  })

  test('what is not known fades: both ends of one of several days, the open end of a span', () => {
    const { bars } = lay(
      [
        '2023-11-01',
        '[2023-11-05..2023-11-09]',
        '2023-11-12/..',
        '../2023-11-20',
        '2023-11-23~',
        '2023-11-25/2023-11-28',
        '2023-11-30',
      ],
      'auto',
      1200,
    )
    expect(bars.map(({ kind, fades }) => `${kind} ${fades}`)).toEqual([
      'oneOf both',
      'lasted end',
      'lasted start',
      'cell both',
      'lasted none',
    ])
  })

  test('a bar that reaches beyond the axis fades where it is cut off', () => {
    const { bars, widthPx } = lay(['2023-11-21', '2023-11-22/2031', '2023-11-23'], 'auto', 800)
    expect(bars[0]).toMatchObject({ fades: 'end' })
    expect(bars[0]!.x1).toBeLessThanOrEqual(widthPx)
  })

  test('what is planned stands after the mark of publication, and what is reported before it', () => {
    for (const kind of ['auto', 'linear', 'slots'] as const) {
      const {
        published: [mark],
        places,
      } = lay(['2023-11-20', '2023-11-22', '2023-11-23'], kind, 500, ['2023-11-22'])
      expect(mark!.x).toBeGreaterThan(places[1]!)
      expect(mark!.x).toBeLessThan(places[2]!)
      expect(mark!.from, 'a mark, no bar').toBeUndefined()
    }
  })

  test('a publication long before or after all events is held to the end of the axis', () => {
    const { published, widthPx } = lay(['2023-11-20', '2023-11-22'], 'auto', 500, ['1999-01-01', '2050-01-01'])
    expect(published.every(({ x }) => x >= 0 && x <= widthPx)).toBe(true)
  })

  test('from 41 events on they are counted in columns', () => {
    const dates = Array.from({ length: 41 }, (_, index) => toIsoDate(19600 + (index % 7)))
    expect(lay(dates.slice(1), 'auto', 800)).toMatchObject({ columns: [] })
    const { columns, marks } = lay(dates, 'auto', 800)
    expect(marks).toEqual([])
    expect(columns.map(column => column.count)).toEqual([6, 6, 6, 6, 6, 6, 5])
    expect(Math.max(...columns.map(column => column.share))).toBe(1)
  })

  test('dates of one day are not cut, however uneven their hours', () => {
    const { breaks } = lay(
      [
        '2023-11-21T04:10:00Z',
        '2023-11-21T04:12:00Z',
        '2023-11-21T04:13:00Z',
        '2023-11-21T04:14:00Z',
        '2023-11-21T23:00:00Z',
      ],
      'auto',
      800,
    )
    expect(breaks).toEqual([])
  })
})

const day = fc.integer({ min: toDay(1, 1, 1)!, max: toDay(9999, 12, 31)! })
const near = fc.integer({ min: 19_680, max: 19_700 })
const date = fc.oneof(day, near).map(toIsoDate)
const edtf = fc.oneof(
  date,
  date.map(text => text.slice(0, 7)),
  date.map(text => text.slice(0, 4)),
  date.map(text => `${text}/..`),
  date.map(text => `../${text}`),
  date.map(text => `${text}~`),
  fc.tuple(near, fc.nat(4000)).map(([from, length]) => `${toIsoDate(from)}/${toIsoDate(from + length)}`),
  fc
    .tuple(near, fc.integer({ min: 1, max: 40 }))
    .map(([from, length]) => `[${toIsoDate(from)}..${toIsoDate(from + length)}]`),
)
const anyLayout = fc
  .record({
    dates: fc.array(edtf, { minLength: 1, maxLength: 200, size: 'max' }),
    kind: fc.constantFrom('auto' as const, 'linear' as const, 'slots' as const),
    width: fc.integer({ min: 1, max: 2600 }),
    published: fc.array(date, { maxLength: 3 }),
  })
  .map(({ dates, kind, width, published }) => lay(dates, kind, width, published))

const overlap = (boxes: readonly { x: number; half: number }[]): boolean => {
  const sorted = [...boxes].sort((a, b) => a.x - b.x)
  return sorted.some(
    (box, index) => index > 0 && box.x - box.half < sorted[index - 1]!.x + sorted[index - 1]!.half - 0.01,
  )
}
const toBox = ({ x, text }: { x: number; text: string }) => ({ x, half: toTextWidth(text, TEXT_PX) / 2 })
const isInside = (widthPx: number, ...places: readonly number[]): boolean =>
  places.every(x => x >= -0.01 && x <= widthPx + 0.01)

test.describe('any dates, at any width', () => {
  const hold = (property: (layout: AxisLayout) => boolean) =>
    fc.assert(fc.property(anyLayout, property), { numRuns: 80 })

  test('stops keep their order and stand apart, inside the line', () => {
    hold(
      ({ places, x0, x1 }) =>
        isInside(x1, ...places) && places.every((x, index) => x >= x0 && (index === 0 || x > places[index - 1]!)),
    )
  })

  test('no label, year or caption covers another or leaves the axis', () => {
    hold(({ ticks, captions, widthPx }) => {
      const labels = ticks.map(({ x, label }) => toBox({ x, text: label }))
      const years = ticks.flatMap(({ x, year }) => (year ? toBox({ x, text: year }) : []))
      return [labels, years, captions.map(toBox)].every(
        row => !overlap(row) && row.every(({ x, half }) => isInside(widthPx, x - half, x + half)),
      )
    })
  })

  test('bars, breaks, edges, columns and publications lie inside the axis, and bars reach from left to right over their stop', () => {
    hold(
      ({ bars, breaks, ticks, columns, published, places, widthPx }) =>
        isInside(
          widthPx,
          ...breaks.map(cut => cut.x),
          ...published.map(({ x }) => x),
          ...ticks.flatMap(tick => tick.edge ?? []),
          ...bars.flatMap(bar => [bar.x0, bar.x1]),
          ...columns.flatMap(column => [column.x0, column.x1]),
        ) && bars.every(bar => bar.x0 < places[bar.stop]! && places[bar.stop]! < bar.x1),
    )
  })

  test('segments follow each other in days and in px, and hold all stops', () => {
    hold(
      ({ segments, places }) =>
        segments[0]!.first === 0 &&
        segments.at(-1)!.last === places.length - 1 &&
        segments.every(
          (segment, index) =>
            segment.from < segment.to &&
            segment.x0 < segment.x1 &&
            (index === 0 ||
              (segment.from >= segments[index - 1]!.to &&
                segment.x0 >= segments[index - 1]!.x1 - 0.01 &&
                segment.first === segments[index - 1]!.last + 1)),
        ),
    )
  })
})
