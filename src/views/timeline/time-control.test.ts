// The time control as it is written into the page: its names, values and states.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { beforeEach, expect, test } from 'vitest'
import { TimeControl } from './time-control.tsx'
import { createTimeApp } from './time-fixture.ts'

const DATES = [
  '2018-09-19',
  '2023-09',
  '2023-11-21',
  '2023-11-21',
  '2023-11-21',
  '2023-11-21',
  '[2023-11-21..2023-11-24]',
  '2023-12-01',
]
const { app, store } = createTimeApp(DATES)
const draw = () => renderToString(h(TimeControl, { app, state: store.getState() }))
/** Start tags of elements with this attribute, in order. */
const find = (html: string, attribute: string): string[] =>
  [...html.matchAll(/<[a-z]\w*(?: [\w-]+(?:="[^"]*")?)*\/?>/g)]
    .map(([tag]) => tag)
    .filter(tag => tag.includes(` ${attribute}`))
const read = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!)

beforeEach(() => {
  app.actions.setMode('upto')
  app.actions.setAxis('auto')
  app.actions.select(undefined)
  app.actions.setStop(2)
})

test('a group of buttons and one slider, in this order', () => {
  expect(find(draw(), 'role="group"')).toHaveLength(1)
  expect(read(draw(), 'aria-label')).toEqual([
    'Time',
    'Previous date',
    'Play',
    'Next date',
    'More for time',
    'Date',
    'Time axis, gaps cut short: 4 years 11 months',
  ])
})

test('the slider says where it is, in words', () => {
  const [slider] = find(draw(), 'type="range"')
  expect(slider).toContain('min="0"')
  expect(slider).toContain('max="4"')
  expect(slider).toContain('value="2"')
  expect(slider).toContain('aria-valuetext="3 of 5: 21 November 2023, Title 2 &lt;b>&amp; and 3 more"')
  app.actions.setStop(1)
  expect(read(draw(), 'aria-valuetext')).toEqual(['2 of 5: September 2023, Title 1 &lt;b>&amp;'])
})

test('a window has two sliders that bound each other', () => {
  app.actions.setWindow(1, 3)
  const [from, to] = find(draw(), 'type="range"')
  for (const part of ['aria-label="From"', 'min="0"', 'max="3"', 'value="1"']) expect(from).toContain(part)
  for (const part of ['aria-label="To"', 'min="1"', 'max="4"', 'value="3"']) expect(to).toContain(part)
  expect(draw()).toContain('6 events')
  expect(draw()).toContain('24 November 2023</strong>')
})

test('each stop and each event is named once, with how it is shown', () => {
  const html = draw()
  expect(
    find(html, 'data-stop').map(tag => /is-(\w+)" data-stop="([^"]+)"/.exec(tag)!.slice(1).reverse().join(' ')),
  ).toEqual([
    '2018-09-19 past',
    '2023-09 past',
    '2023-11-21 now',
    '[2023-11-21..2023-11-24] hidden',
    '2023-12-01 hidden',
  ])
  expect(find(html, 'data-event').flatMap(tag => /axis-mark.*data-event="(.*?)"/.exec(tag)?.[1] ?? [])).toEqual([
    'e0',
    'e1',
    'e2',
    'e3',
    'e4',
    'e5',
    'e6',
    'e7',
  ])
  expect(find(html, 'data-event="e7"')[0]).toContain('is-planned')
  app.actions.select('e4')
  expect(find(draw(), 'data-event').filter(tag => tag.includes('is-selected'))).toEqual([
    expect.stringContaining('"e4"'),
  ])
})

test('play becomes pause; the ends are said to be ends and stay reachable', () => {
  app.actions.play()
  expect(read(draw(), 'aria-label')[2]).toBe('Pause')
  app.actions.setStop(0)
  expect(read(draw(), 'aria-disabled')).toEqual(['true', 'false'])
  app.actions.setStop(4)
  expect(read(draw(), 'aria-disabled')).toEqual(['false', 'true'])
})

test('to scale, nothing is cut and nothing is said of cuts', () => {
  expect(read(draw(), 'aria-label').at(-1)).toBe('Time axis, gaps cut short: 4 years 11 months')
  app.actions.setAxis('linear')
  expect(draw()).not.toContain('4 years 11 months')
  expect(read(draw(), 'aria-label').at(-1)).toBe('Time axis')
})

test('carries no style attribute and no markup from a title', () => {
  expect(draw()).not.toMatch(/ style=/)
  expect(draw()).not.toContain('<b>')
})

test('one date alone, and forty-one events of it', () => {
  for (const dates of [['2023-11-21'], Array<string>(41).fill('2023-11-21')]) {
    const single = createTimeApp(dates)
    const html = renderToString(h(TimeControl, { app: single.app, state: single.store.getState() }))
    expect(read(html, 'aria-disabled')).toEqual(['true', 'true'])
    expect(html).not.toContain('NaN')
  }
})
