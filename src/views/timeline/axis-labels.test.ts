// Events in words over the axis: counted at the widths of phones, embeds and screens.
import { deepStrictEqual } from 'node:assert'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { toIsoDate } from '../../model/calendar.ts'
import { toTextWidth } from '../map/text-width.ts'
import { AxisDrawing } from './axis-drawing.tsx'
import { touches, type Label } from './axis-labels.ts'
import { toDateLabel } from './show-dates.ts'
import { BUILT } from './axis-size.ts'
import { toName } from './event-name.ts'
import { layOutAxis } from './lay-out-axis.ts'
import { showLabels } from './show-labels.ts'
import { createTimeApp } from './time-fixture.ts'

/** Widths of the axis on screens of 320 px and on; 720 is paper. */
const WIDTHS = [296, 366, 696, 720, 860, 1256, 1776]
const many = (count: number, step: number): string[] =>
  Array.from({ length: count }, (_, index) => toIsoDate(19_300 + Math.floor((index * 7919) % (count * step))))

const STORIES: Readonly<Record<string, readonly string[]>> = {
  one: ['2023-11-21'],
  'of key events': [
    '2018-09-19',
    '2023-05-31',
    '2023-08-24',
    '2023-09',
    '2023-11-21',
    '2023-11-21',
    '[2023-11-21..2023-11-22]',
    '2023-11-22',
    '2023-11-23',
    '2023-11-23/..',
    '2023-11-24',
    '2023-12-01',
  ],
  'of one day': ['T04:10', 'T04:12', 'T09:00', 'T09:30', 'T22:43'].map(time => `2023-11-21${time}:00Z`),
  'of all time': ['0001-01-01', '0476', '1492-10-12', '1969-07-20', '2023-11-21', '9999-12-31'],
  'of thirty six': many(36, 2),
  'of three hundred': many(300, 1),
}

const isInside = ({ x, half }: { x: number; half: number }, widthPx: number): boolean =>
  x - half >= -0.1 && x + half <= widthPx + 0.1

for (const [name, dates] of Object.entries(STORIES)) {
  const tags = dates.length > 100 ? ['build' as const] : []
  test(`a story ${name}: no word over another, none out of the axis, the current one always there`, { tags }, () => {
    const { app, store } = createTimeApp(dates)
    for (const widthPx of WIDTHS) {
      const layout = layOutAxis(app, 'auto', { ...BUILT, widthPx, rows: widthPx < 520 ? 2 : 3 })
      for (const { id } of app.index.inTime) {
        app.actions.select(id)
        const state = store.getState()
        const all = showLabels(app, layout, id, app.index.inTime[0]!.id)
        const seen = all.filter(({ how }) => how !== 'covered').map(({ label }) => label)
        const wrong = {
          current: all.filter(({ how }) => how === 'now').map(({ label }) => label.id),
          touching: seen.flatMap((a, i) => seen.slice(i + 1).flatMap(b => (touches(a, b) ? `${a.id} ${b.id}` : []))),
          out: seen.filter(label => !isInside(label, widthPx)).map(label => label.text),
          dateOut: !isInside(toDateLabel(app, layout, state.stop), widthPx),
          twice: seen.length - new Set(all.map(({ key }) => key)).size > 0,
        }
        const right: typeof wrong = { current: [id], touching: [], out: [], dateOut: false, twice: false }
        deepStrictEqual(wrong, right, `${widthPx} px, ${id}: ${JSON.stringify(wrong)}`)
      }
      expect(renderToString(h(AxisDrawing, { app, state: store.getState(), layout }))).not.toMatch(
        /NaN|Infinity|undefined/,
      )
    }
  })
}

test('words keep off the dots that stand over each other', () => {
  const { app } = createTimeApp(['2023-11-20', ...Array<string>(5).fill('2023-11-21'), '2023-11-22'])
  const { labels, stacks, y } = layOutAxis(app, 'auto', { ...BUILT, widthPx: 400 })
  const [stack] = stacks
  expect(stacks).toHaveLength(1)
  expect(stack!.height).toBeLessThan(y.line - y.words(2))
  const over = labels.filter(({ x, half }) => Math.abs(x - stack!.x) < half + 4)
  expect(over.map(({ row }) => y.line - y.words(row) > stack!.height)).toEqual(over.map(() => true))
})

test('of many events those with the most quotes have words first', () => {
  const { app } = createTimeApp(many(36, 2))
  const quoted = app.index.inTime[20]!
  const cite = Array.from({ length: 3 }, () => ({}) as never)
  const index = { ...app.index, events: new Map(app.index.events).set(quoted.id, { ...quoted, cite }) }
  const { labels } = layOutAxis({ ...app, index }, 'auto', { ...BUILT, widthPx: 366 })
  expect(labels.map(({ id }) => id)).toContain(quoted.id)
})

test('on a phone the neighbours of the current event are named on its sides, cut where they must be', () => {
  const { app } = createTimeApp(STORIES['of key events']!)
  const layout = layOutAxis(app, 'auto', { ...BUILT, widthPx: 366, rows: 2 })
  const [before, now, after] = showLabels(app, layout, 'e3').map(({ label }) => label) as [Label, Label, Label]
  expect([before.id, now.id, after.id]).toEqual(['e2', 'e3', 'e4'])
  expect([before.row, now.row, after.row]).toEqual([0, 1, 0])
  expect(before.x + before.half).toBeLessThan(now.at)
  expect(after.x - after.half).toBeGreaterThan(now.at)
  expect(showLabels(app, layout, undefined)).toEqual([])
})

test('on a phone the others have words where these leave room, what is planned first', () => {
  const { app } = createTimeApp(STORIES['of key events']!)
  const layout = layOutAxis(app, 'auto', { ...BUILT, widthPx: 366, rows: 2 })
  const ids = showLabels(app, layout, 'e1').map(({ label }) => label.id)
  expect(ids.slice(0, 5), 'a span of days is read as planned too').toEqual(['e0', 'e1', 'e2', 'e6', 'e11'])
  expect(ids.length).toBeGreaterThan(5)
})

test('a name is the label, or the title cut at a word', () => {
  expect(toName({ label: 'Launch', title: 'North Korea launches a spy satellite' })).toBe('Launch')
  expect(toName({ title: 'North Korea launches it' })).toBe('North Korea launches it')
  expect(toName({ title: 'North Korea launches a spy satellite' })).toBe('North Korea launches a…')
  expect(toName({ title: 'Donaudampfschifffahrtsgesellschaft' })).toBe('Donaudampfschifffahrtsg…')
  expect(toTextWidth(toName({ title: '북한이 정찰위성을 발사했다고 밝혔다 그리고 더 많은 말' }), 12)).toBeLessThan(296)
})
