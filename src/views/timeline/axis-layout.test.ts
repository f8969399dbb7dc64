// What the axis draws, as pictures in letters.
import { describe, expect, test } from 'vitest'
import { toIsoDate } from '../../model/calendar.ts'
import type { Axis } from '../../model/permalink.ts'
import { toAxisPicture } from './axis-picture.ts'
import { lay } from './axis-test-layout.ts'

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
const KEY = [
  '2018-09-19',
  '2023-05-31',
  '2023-08-24',
  '2023-09',
  '2023-11-21',
  '2023-11-21',
  '[2023-11-21..2023-11-22]',
]
const PUBLISHED = ['2023-11-24', '2023-11-22']
const PLANNED = ['2023-12-01', '2023-11-22/2023-12-01']
const draw = (dates: readonly string[], axis: Axis, widthPx: number): string =>
  `\n${toAxisPicture(lay(dates, axis, widthPx, PUBLISHED, PLANNED))}\n`

describe('the story', () => {
  test('on a wide axis', () => {
    expect(draw(STORY, 'auto', 714)).toBe(`
    Event 0         Event 2     Event 3 Event 5        Event 7    Event 13   Event 17   Event 19           Event 22
         Event 1                     Event 4 Event 6   Event 8    Event 14        Event 18  Event 20
                                                  Event 9  Event 10     Event 15              Event 21
       1   1           1           1   2       1          3 1  1  1   2  o   1   1  1       2  1               o
  .....|...:......{}...|...'.......|...:.'.....|..{}......|.:..:..:...|..:...:...|..:...'...|..:......{}.......|.....
    19 Sep 2018           Jul 2023        Oct            21 Nov      22 Nov     23 Nov     24 Nov            1 Dec
        4 years 8 months later               12 days later        [       Articles published     7 days later
`)
  })
  test('its key events alone', () => {
    expect(draw([...KEY, '2023-11-24', '2023-12-01'], 'auto', 714)).toBe(`
                                                                      Event 5
                                                                      Event 4
       Event 0       Event 1                     Event 2 Event 3           Event 6 Event 7                    Event 8
          1             1                           1      1             2   1        1                          o
  ........|........{}...|.........'.........'.......|.'....:.......{}....|..':......'.|.....'......'.......'.....|...
     19 Sep 2018         Jun 2023     Jul       Aug       Sep              22 Nov  24 Nov 26 Nov  28 Nov  30 Nov
         4 years 8 months later                           2 months 5 days laterArticles published
`)
  })
  test('on a narrow one', () => {
    expect(draw(STORY, 'auto', 366)).toBe(`
              Event 2  Event 3    Event 7Event 12
 Event 0  Event 1          Event 4              Event 19
    1   1        1     1 2  1       3 1112o1112 1       o
  ..|...:...{}...|..'..|.:'.|..{}...|.:::|::|:|.:.......|..
 19 Sep 2018        Jul   Oct                 27 Nov
                   2023    12 days laterrticles published
`)
  })
  test('on a phone, one slot for each date', () => {
    expect(draw([...KEY, '2023-11-24', '2023-12-01'], 'auto', 366)).toBe(`


     1      1      1      1       2      1      1      o
  ...|..{}..|......|......:..{}...|......:......|......|...
  19 Sep        24 Aug   Sep   21 Nov          24    1 Dec
   2018          2023   2 months 5 days later       planned
`)
  })
  test('to scale throughout', () => {
    expect(draw(STORY, 'linear', 714)).toBe(`
Event 0                                                                                              Event 2 Event 10
     Event 1                                                                                              Event 3

   1                                                                                                    1    12  11o
  .:'..........'.........'..........'..........'..........'.........'..........'..........'.........'...|....|:'.::|.
 Oct 2018  Apr 2019      Oct     Apr 2020      Oct    Apr 2021      Oct     Apr 2022      Oct    Apr 2023      Oct
                                                                                                     Articles published
`)
  })
})

describe('single things', () => {
  test('nothing at all', () => {
    expect(lay([], 'auto', 800)).toMatchObject({ places: [], segments: [], ticks: [], marks: [], labels: [] })
  })

  test('one day is the whole axis', () => {
    expect(lay(['2023-11-21'], 'auto', 800)).toMatchObject({
      places: [400],
      breaks: [],
      ticks: [{ label: '21 Nov 2023', x: 400 }],
    })
  })

  test('dates of one day stand apart, in order', () => {
    const { places } = lay(
      ['2023-11-21', '2023-11-21/2023-11-24', '2023-11-21/..', '2023-11-21T10:00:00Z', '2023-11-22'],
      'auto',
      800,
    )
    expect(places.slice(1).every((x, index) => x - places[index]! >= 23.99)).toBe(true)
  })

  test('a month is a bar of that month, from its first day to its last', () => {
    const { bars, ticks } = lay(['2023-08-01', '2023-09', '2023-10-31'], 'auto', 600)
    const edges = ticks.flatMap(tick => tick.edge ?? [])
    expect(bars).toEqual([undefined, { fades: 'none', x0: edges[0], x1: edges[1] }, undefined])
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
    expect(bars.map(bar => bar?.fades)).toEqual([undefined, 'both', 'end', 'start', 'both', 'none', undefined])
  })

  test('a bar that reaches beyond the axis fades where it is cut off', () => {
    const { bars, widthPx } = lay(['2023-11-21', '2023-11-22/2031', '2023-11-23'], 'auto', 800)
    expect(bars[1]).toMatchObject({ fades: 'end' })
    expect(bars[1]!.x1).toBeLessThanOrEqual(widthPx)
  })

  test('what is planned stands after the band of publication, and what is reported before its end', () => {
    for (const [axis, width] of [
      ['auto', 700],
      ['linear', 700],
      ['auto', 400],
    ] as const) {
      const { band, places } = lay(['2023-11-20', '2023-11-22', '2023-11-23'], axis, width, ['2023-11-22'])
      expect(band!.x1).toBeGreaterThan(places[1]!)
      expect(band!.x1).toBeLessThan(places[2]!)
    }
  })

  test('the band goes from the first publication to the last, of an unknown day from its first', () => {
    const dates = ['2023-11-20', '2023-11-22', '2023-11-28']
    const { band } = lay(dates, 'auto', 700, ['[2023-11-23..2023-11-30]', '2023-11-24'])
    expect(band).toEqual(lay(dates, 'auto', 700, ['2023-11-30', '2023-11-23']).band)
    expect(lay(dates, 'auto', 700).band).toBeUndefined()
  })

  test('a publication long before or after all events is held to the end of the axis', () => {
    const { band, widthPx } = lay(['2023-11-20', '2023-11-22'], 'auto', 600, ['1999-01-01', '2050-01-01'])
    expect(band!.x0).toBeGreaterThanOrEqual(0)
    expect(band!.x1).toBeLessThanOrEqual(widthPx)
  })

  test('a narrow axis has slots as long as each is wide enough for a finger', () => {
    const days = (count: number) => Array.from({ length: count }, (_, index) => toIsoDate(19600 + index ** 2))
    expect(lay(days(14), 'auto', 366).kind).toBe('slots')
    expect(lay(days(15), 'auto', 366).kind).toBe('auto')
    expect(lay(days(11), 'auto', 296).kind).toBe('slots')
    expect(lay(days(5), 'linear', 296).kind).toBe('linear')
    expect(lay(days(5), 'auto', 714).kind).toBe('auto')
  })

  test('from 41 events on they are counted in columns', () => {
    const dates = Array.from({ length: 41 }, (_, index) => toIsoDate(19600 + (index % 7)))
    expect(lay(dates.slice(1), 'auto', 800)).toMatchObject({ columns: [] })
    const { columns, marks } = lay(dates, 'auto', 800)
    expect(marks).toEqual([])
    expect(columns.map(column => column.ids.length)).toEqual([6, 6, 6, 6, 6, 6, 5])
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
