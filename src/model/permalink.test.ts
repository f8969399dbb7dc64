// Links live for years in other people's articles: what they say is read back exactly, and nothing they say can break
// the page.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEdtf } from './edtf.ts'
import { codePoint } from './fixtures/code-point.ts'
import { AXES, PARAMETERS, THEMES, parsePermalink, toSearch, type Permalink } from './permalink.ts'
import { ZONES } from './zone.ts'
import { toAnchor } from './when.ts'

test('a full link', () => {
  expect(
    parsePermalink(
      '?event=launch&t=2023-11-21&mode=only&axis=linear&zone=viewer&theme=dark&lang=ko-KR&view=-162.5,53,1.46',
    ),
  ).toEqual({
    link: {
      event: 'launch',
      t: ['2023-11-21'],
      mode: 'only',
      axis: 'linear',
      zone: 'viewer',
      theme: 'dark',
      lang: 'ko-KR',
      view: { lng: -162.5, lat: 53, zoom: 1.46 },
    },
    bad: [],
  })
})

test('nothing said is nothing, and is written as nothing', () => {
  for (const search of ['', '?', '&&&', '?=', '?utm_source=feed&fbclid=1'])
    expect(parsePermalink(search)).toEqual({ link: {}, bad: [] })
  expect(toSearch({})).toBe('')
})

const times: readonly (readonly [search: string, t: Permalink['t']])[] = [
  ['t=2023-11-21', ['2023-11-21']],
  ['t=2023-11-21T22:43:00%2B09:00', ['2023-11-21T22:43:00+09:00']],
  ['t=[2023-11-21..2023-11-24]', ['[2023-11-21..2023-11-24]']],
  ['t=2018/2023', ['2018/2023']],
  ['t=2018/2023&mode=only', ['2018/2023']],
  ['t=2018/2023&mode=window', ['2018', '2023']],
  ['t=../2023&mode=window', ['../2023']],
  ['t=2023&mode=window', ['2023']],
  ['t=/2018/2023', ['/2018', '2023']],
  ['t=[..2018]/2023-11-21T22:43:00Z', ['[..2018]', '2023-11-21T22:43:00Z']],
  ['t=2018/2019/2021/2023&mode=window', ['2018/2019', '2021/2023']],
  ['t=2018/2019/2023/2023&mode=window', ['2018/2019', '2023']],
  ['t=2018/2018/2021/2023&mode=window', ['2018', '2021/2023']],
]
for (const [search, t] of times)
  test(`${search} is ${JSON.stringify(t)}`, () =>
    expect(parsePermalink(search)).toMatchObject({ link: { t }, bad: [] }))

test('a story that opens in a window reads two dates where the link names no mode', () => {
  expect(parsePermalink('t=2018/2023', 'window').link.t).toEqual(['2018', '2023'])
  expect(parsePermalink('t=2018/2023&mode=nonsense', 'window').link.t).toEqual(['2018', '2023'])
  expect(parsePermalink('t=2018/2023&mode=upto', 'window').link.t).toEqual(['2018/2023'])
})

const hostile: readonly (readonly [name: string, found: string])[] = [
  ['event', '<script>alert(1)</script>'],
  ['event', ''],
  ['event', 'Launch'],
  ['event', '../../etc/passwd'],
  ['event', 'launch\n'],
  ['event', '__proto__'],
  ['t', '2023-02-29'],
  ['t', '21/11/2023'],
  ['t', '2024/2023'],
  ['t', 'javascript:alert(1)'],
  ['mode', 'toString'],
  ['mode', 'WINDOW'],
  ['axis', '__proto__'],
  ['zone', 'Asia/Seoul'],
  ['theme', 'dark;background:url(//x)'],
  ['lang', 'en"><img>'],
  ['lang', 'x'],
  ['q', ''],
  ['q', '  \u3000'],
  ['q', 'a\nb'],
  ['q', '\0'],
  ['q', 'x'.repeat(101)],
  ['view', '181,0,2'],
  ['view', '0,91,2'],
  ['view', '0,0,14.5'],
  ['view', '0,0,-3'],
  ['view', '0,0'],
  ['view', '1e2,0,2'],
  ['view', 'NaN,NaN,NaN'],
  ['view', '0,0,2,3'],
  ['view', '٣,0,2'],
]
for (const [name, found] of hostile)
  test(`${name}=${JSON.stringify(found)} is reported and the rest is read`, () => {
    const query = new URLSearchParams([
      [name, found],
      [name === 'theme' ? 'axis' : 'theme', name === 'theme' ? 'linear' : 'dark'],
    ])
    expect(parsePermalink(`?${query}`)).toEqual({
      link: name === 'theme' ? { axis: 'linear' } : { theme: 'dark' },
      bad: [name],
    })
  })

test('of a repeated parameter the first counts', () => {
  expect(parsePermalink('?theme=dark&theme=light')).toEqual({ link: { theme: 'dark' }, bad: [] })
  expect(parsePermalink('?theme=x&theme=light')).toEqual({ link: {}, bad: ['theme'] })
})

test('a huge query is read, and what is wrong with it is named once', () => {
  for (const name of PARAMETERS) expect(parsePermalink(`?${name}=${'2023/'.repeat(200_000)}`).bad).toEqual([name])
  expect(parsePermalink('&t=1'.repeat(200_000)).bad).toEqual(['t'])
})

test('no string makes it throw', () => {
  const pair = fc
    .tuple(fc.constantFrom(...PARAMETERS, '__proto__', 'constructor'), fc.string({ unit: codePoint }))
    .map(([name, value]) => `${name}=${value}`)
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: codePoint }),
        fc.array(pair).map(pairs => `?${pairs.join('&')}`),
      ),
      search => {
        const { link, bad } = parsePermalink(search)
        return (
          bad.every(name => PARAMETERS.includes(name) && !(name in link)) &&
          Object.keys(link).every(name => (PARAMETERS as readonly string[]).includes(name))
        )
      },
    ),
    { numRuns: 3000 },
  )
})

const date = fc.constantFrom(
  '2018-09-19',
  '2023',
  '2023-09~',
  '2023%',
  '2023-11-2X',
  '2023-11-21?',
  '[2023-11-21..2023-11-24]',
  '[..2023]',
  '2023-11-21T22:43:00+09:00',
  '2018/2023',
  '../2023-11-21',
  '/2023',
  '2023/..',
  '2023/',
)
const anchor = (edtf: string) => {
  const result = parseEdtf(edtf)
  return result.ok ? toAnchor(result.value) : NaN
}
const dates = fc.tuple(date, date).map(([a, b]): [string, string] => (anchor(a) <= anchor(b) ? [a, b] : [b, a]))
const degrees = (max: number) => fc.integer({ min: -max * 1e4, max: max * 1e4 }).map(value => value / 1e4)
const rest = {
  event: fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/),
  axis: fc.constantFrom(...AXES),
  zone: fc.constantFrom(...ZONES),
  theme: fc.constantFrom(...THEMES),
  q: fc.constantFrom('<b>&"', 'a+b %2C,[]/', '衛星 발사', 'القمر', '😀', '__proto__'),
  lang: fc.constantFrom('en', 'ko', 'pt-BR', 'zh-Hant-TW', 'en-GB'),
  view: fc.record({
    lng: degrees(180),
    lat: degrees(90),
    zoom: fc.integer({ min: 0, max: 1400 }).map(value => value / 100),
  }),
}
const link: fc.Arbitrary<Permalink> = fc.oneof(
  fc.record(
    { ...rest, t: fc.tuple(date), mode: fc.constantFrom('upto' as const, 'only' as const) },
    { requiredKeys: [] },
  ),
  fc.record({ ...rest, t: dates, mode: fc.constant('window' as const) }, { requiredKeys: ['t', 'mode'] }),
)

test('a link that is written is read back as it was', () => {
  const plain = (value: unknown) => JSON.stringify(value, (_, inner: unknown) => (Object.is(inner, -0) ? 0 : inner))
  const sorted = (value: Permalink) =>
    Object.fromEntries(PARAMETERS.flatMap(name => (value[name] === undefined ? [] : [[name, value[name]]])))
  fc.assert(
    fc.property(link, value => {
      const { link: back, bad } = parsePermalink(toSearch(value))
      return bad.length === 0 && plain(sorted(back)) === plain(sorted(value))
    }),
    { numRuns: 1000 },
  )
})

test('parameters of others are kept, ours are replaced', () => {
  expect(toSearch({ event: 'launch', t: ['2023-11-21'] }, '?utm_source=feed&event=old&theme=dark&s=a%20b%26c')).toBe(
    '?utm_source=feed&s=a+b%26c&event=launch&t=2023-11-21',
  )
  const stranger = fc
    .tuple(fc.string(), fc.string())
    .filter(([name]) => !(PARAMETERS as readonly string[]).includes(name))
  fc.assert(
    fc.property(fc.array(stranger), link, (strangers, value) => {
      const kept = new URLSearchParams(toSearch(value, `?${new URLSearchParams(strangers)}`))
      return strangers.every(([name, text]) => kept.getAll(name).includes(text))
    }),
  )
})

test('commas, slashes and brackets stay readable', () => {
  expect(toSearch({ t: ['[2023-11-21..2023-11-24]'], view: { lng: 126.97801, lat: -0.00001, zoom: 4.5678 } })).toBe(
    '?t=[2023-11-21..2023-11-24]&view=126.978,0,4.57',
  )
})

test('a map dragged around the world, or past its zooms, is written as a view that can be read', () => {
  expect(toSearch({ view: { lng: 190, lat: 10, zoom: -2.4 } })).toBe('?view=-170,10,-2')
  expect(toSearch({ view: { lng: -541.5, lat: 10, zoom: 14.004 } })).toBe('?view=178.5,10,14')
  expect(toSearch({ view: { lng: 180, lat: 10, zoom: 2 } })).toBe('?view=180,10,2')
  fc.assert(
    fc.property(
      fc.double({ min: -2000, max: 2000, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -3, max: 12, noNaN: true }),
      (lng, lat, zoom) => parsePermalink(toSearch({ view: { lng, lat, zoom } })).bad.length === 0,
    ),
  )
})
