// The article's side, without a browser: reports, addresses and fragments as hostile as they come.
import { equal } from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFragment, readMomentOf, writeFragment, writeMomentTo } from './fragment.ts'
import { PARAMETERS as LINKED } from '../../model/permalink.ts'
import { isMapAddress, PARAMETERS, toFrameAddress } from './frame-address.ts'
import { parseReport } from './parse-report.ts'

const base = 'https://news.example/2023/launch.html'
const none = {}

test('a report is read field by field', () => {
  const ready = { type: 'ready', height: 600, story: 's', title: 'T', events: ['a'], moment: '' }
  expect(parseReport({ dateline: 1, ...ready, more: 1 })).toEqual(ready)
  expect(parseReport({ dateline: 1, type: 'resize', height: 12.5 })).toEqual({ type: 'resize', height: 12.5 })
  expect(parseReport({ dateline: 1, type: 'select', event: null, moment: 't=2023' })).toEqual({
    type: 'select',
    event: null,
    moment: 't=2023',
  })
  const changed = { type: 'changed', date: '2023-11-26' }
  expect(parseReport({ dateline: 1, ...changed, more: 1 })).toEqual(changed)
  expect(parseReport({ dateline: 1, ...changed, date: 20231126 })).toBeUndefined()
  expect(parseReport({ dateline: 1, ...ready, height: 0 }), 'in a frame that is not shown yet').toEqual({
    ...ready,
    height: 0,
  })
  expect(parseReport({ dateline: 1, type: 'resize', height: 1e9 }), 'no article is stretched without end').toEqual({
    type: 'resize',
    height: 20_000,
  })
  expect(parseReport({ dateline: 1, ...ready, height: 25_000 })).toEqual({ ...ready, height: 20_000 })
  for (const height of [0, -1, NaN, Infinity, '600', null, undefined, '600px; background: red'])
    expect(parseReport({ dateline: 1, type: 'resize', height })).toBeUndefined()
  for (const data of [
    null,
    undefined,
    'x',
    1,
    [],
    {},
    { ...ready },
    { ...ready, dateline: 2 },
    { dateline: 1, ...ready, events: 'a' },
    { dateline: 1, ...ready, events: [1] },
    { dateline: 1, type: 'play' },
  ]) {
    expect(parseReport(data)).toBeUndefined()
  }
  fc.assert(
    fc.property(fc.anything(), data => {
      parseReport(data)
    }),
  )
})

test('an address leads to the embed page, with what the attributes say', () => {
  expect(toFrameAddress('/maps/s/bridge/', base, none)).toBe('https://news.example/maps/s/bridge/embed/')
  expect(toFrameAddress('https://m.example/s/bridge', base, none)).toBe('https://m.example/s/bridge/embed/')
  expect(toFrameAddress('https://m.example/s/bridge/index.html', base, none)).toBe('https://m.example/s/bridge/embed/')
  expect(toFrameAddress('https://m.example/s/bridge/embed/index.html', base, none)).toBe(
    'https://m.example/s/bridge/embed/',
  )
  expect(
    toFrameAddress('https://m.example/s/bridge/embed/?t=2018&utm=x', base, { t: '2023', event: 'a', theme: null }),
  ).toBe('https://m.example/s/bridge/embed/?t=2023&utm=x&event=a')
  expect(toFrameAddress('https://m.example/s/bridge/', base, { event: 'a' }, 'event=b&t=2019')).toBe(
    'https://m.example/s/bridge/embed/?event=b&t=2019',
  )
  expect(toFrameAddress('https://m.example/s/bridge/', base, { event: '"><script>&t=1' })).toBe(
    'https://m.example/s/bridge/embed/?event=%22%3E%3Cscript%3E%26t%3D1',
  )
  for (const src of [
    'javascript:alert(1)',
    'data:text/html,<b>',
    'blob:https://m.example/1',
    'http://',
    'file:///etc/passwd',
    'about:blank',
    '',
    ' ',
  ])
    expect(toFrameAddress(src, base, none), src).toBeUndefined()
})

test('the attributes are the parameters of the address, and the list', () => {
  expect([...PARAMETERS].sort()).toEqual([...LINKED, 'list'].sort())
})

test('of the frames of an article only maps are spoken to', () => {
  for (const address of [
    'https://m.example/s/bridge/embed/',
    'https://m.example/x/y/s/a-1/embed/?event=a#?secret=b',
    'https://m.example/s/bridge/embed/index.html',
  ])
    expect(isMapAddress(address)).toBe(true)
  for (const address of [
    '',
    'about:blank',
    'https://ads.example/',
    'https://m.example/s/bridge/',
    'https://m.example/s/bridge/embedded/',
    'https://m.example/s/../embed/',
  ])
    expect(isMapAddress(address)).toBe(false)
})

test('a fragment keeps what else stands in it', () => {
  expect(writeFragment('', 'map', 'event=a&t=2023-11-21')).toBe('#map=event%3Da%26t%3D2023-11-21')
  expect(writeFragment('#part-2&map=old', 'map', 'event=a')).toBe('#part-2&map=event%3Da')
  expect(writeFragment('#map=old', 'map', undefined)).toBe('')
  expect(writeFragment('#part-2', 'map', '')).toBe('#part-2&map=')
  expect(readFragment('#part-2&map=', 'map')).toBe('')
  expect(readFragment('#part-2&map=event%3Da', 'map')).toBe('event=a')
  for (const hash of ['', '#', '#maps=a', '#xmap=a', '#map', '#map=%', '#map=%E0%A4%A', '#&&&='])
    expect(readFragment(hash, 'map'), hash).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1, unit: 'grapheme' }), (hash, moment) => {
      equal(readFragment(writeFragment(hash, 'map', moment), 'map'), moment)
    }),
  )
})

test('where the fragment is the page the moment goes into the query; the copied address leads to the same page', () => {
  for (const route of ['#/articles/42', '#!/articles/42', '#/']) {
    const page = `https://news.example/?from=home${route}`
    const kept = writeMomentTo(page, 'map', 'event=a&t=2023-11-21')
    expect(kept).toBe(`https://news.example/?from=home&map=event%3Da%26t%3D2023-11-21${route}`)
    expect(readMomentOf(kept, 'map')).toBe('event=a&t=2023-11-21')
    expect(writeMomentTo(kept, 'map', undefined)).toBe(page)
    expect(readMomentOf(page, 'map')).toBeUndefined()
  }
})

test('elsewhere the address stays whole, with the moment in its fragment', () => {
  const page = 'https://news.example/2023/launch.html?a=b%20c#part-2'
  const kept = writeMomentTo(page, 'map', 'event=a')
  expect(kept).toBe(`${page}&map=event%3Da`)
  expect(readMomentOf(kept, 'map')).toBe('event=a')
  expect(writeMomentTo(kept, 'map', undefined)).toBe(page)
})
