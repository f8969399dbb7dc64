// Stories with more wrong in them than anybody reads: the work grows with them and no faster, and fifty lines are told.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSmallStory, parseSmall } from './fixtures/small-story.ts'
import { toProblemLines } from './problem.ts'

const list = <T>(count: number, toEntry: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => toEntry(i))
const keys = (count: number, value: unknown) => Object.fromEntries(list(count, i => [`key${i}`, value]))
const small = createSmallStory()
const [first, ...events] = small.events
const event = (id: string) => ({ ...first, id, related: [] })

const FLOODS: Readonly<Record<string, (count: number) => unknown>> = {
  'unknown keys of the story': count => ({ ...small, ...keys(count, 1) }),
  'unknown keys of an event': count => ({ ...small, events: [{ ...first, ...keys(count, 1) }, ...events] }),
  'lists in the place of events': count => ({ ...small, events: list(count, () => [1, 'x']) }),
  'events without anything': count => ({ ...small, events: list(count, i => ({ id: `e${i}` })) }),
  'events of one id': count => ({ ...small, events: list(count, () => event('one')) }),
  'places that are none': count => ({ ...small, places: keys(count, 1) }),
  'places that no event names': count => ({
    ...small,
    places: { ...small.places, ...keys(count, small.places.valletta) },
  }),
  'names of no place among many': count => ({
    ...small,
    places: { ...small.places, ...keys(count, small.places.valletta) },
    context: list(count, i => `kay${i}`),
  }),
  'an event in the same place again and again': count => ({
    ...small,
    events: [{ ...first, where: list(count, () => ({ place: 'valletta', basis: 'stated' })) }, ...events],
  }),
  'related events that are none': count => ({
    ...small,
    events: [{ ...first, related: list(count, i => `leves${i}`) }, ...events],
  }),
  'zones that are none': count => ({
    ...small,
    events: list(count, i => ({ ...event(`e${i}`), when: { edtf: '2021', basis: 'stated', timeZone: 'Europe/Mlta' } })),
  }),
  'articles with one text': count => ({
    ...small,
    articles: list(count, i => ({ ...small.articles[0], id: `a${i}`, boilerplate: ['The fery'] })),
  }),
  'a long key around many faults': count => ({ ...small, places: { ['k'.repeat(40 * count)]: keys(count, 1) } }),
}

/** What parsing each of the files costs. */
function countWork(stories: readonly string[]): number[] {
  const [tsx, command] = ['../../node_modules/tsx/dist/cli.mjs', '../build/fixtures/count-work.ts'].map(path =>
    join(import.meta.dirname, path),
  )
  const input = JSON.stringify(stories)
  const printed = execFileSync(process.execPath, [tsx!, '--no-opt', '--no-maglev', command!], { input })
  return JSON.parse(printed.toString()) as number[]
}

test('twice as much wrong is twice the work', { tags: ['slow'], timeout: 180_000 }, () => {
  const sizes = [20, 100, 200, 400] // the first for what is done once
  const names = Object.keys(FLOODS)
  const work = countWork(names.flatMap(name => sizes.map(size => JSON.stringify(FLOODS[name]!(size)))))
  const growth = names.map((name, index) => {
    const [, few, more, many] = work.slice(index * sizes.length)
    return [name, (many! - more!) / (more! - few!)] as const
  })
  // 2 where the work grows with the size, 4 where it grows with its square.
  expect(growth.filter(([, times]) => Math.abs(times - 2) > 0.05)).toEqual([])
})

test('more places and quotes than can be held against each other are refused', () => {
  const where = list(501, () => ({ place: 'valletta', basis: 'stated', text: 'nowhere' }))
  const cite = list(501, i => ({ article: 'first', exact: `It reached ${i}`, supports: ['what'] }))
  const result = parseSmall({ ...small, events: [{ ...first, where, cite }, ...events] })
  expect(toProblemLines(result.ok ? [] : result.problems).map(line => line.replace(/^\S+ /, ''))).toEqual([
    'error: events[0].where: found 501 entries; expected at most 500 entries',
    'error: events[0].cite: found 501 entries; expected at most 500 entries',
  ])
})

test('the first fifty are told, errors first, and the rest counted', () => {
  const story = { ...small, ...keys(70, 1), places: { ...small.places, ...keys(3, small.places.valletta) } }
  const result = parseSmall(story)
  const lines = toProblemLines(result.ok ? [] : result.problems)
  expect(lines).toHaveLength(51)
  expect(lines.slice(0, 50).filter(line => !line.includes(': error: '))).toEqual([])
  expect(lines[50]).toBe('data/stories/ferry.json: 23 more problems')

  const few = parseSmall({ ...small, ...keys(2, 1) })
  expect(toProblemLines(few.ok ? [] : few.problems)).toHaveLength(2)
  const more = parseSmall({ ...small, ...keys(51, 1) })
  expect(toProblemLines(more.ok ? [] : more.problems).at(-1)).toBe('data/stories/ferry.json: 1 more problem')
})

test('a key as long as the file does not fill the terminal', () => {
  const result = parseSmall({ ...small, places: { ['k'.repeat(100_000)]: { a: 1 } } })
  const lines = toProblemLines(result.ok ? [] : result.problems)
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000)
})
