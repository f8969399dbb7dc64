import { expect, test } from 'vitest'
import { createSmallStory, listProblems, parseSmall, setAt } from './fixtures/small-story.ts'
import { toProposalCount, toProposalLines } from './proposals.ts'

const PLACES = ['articles.0', 'places.gozo', 'events.0', 'events.0.when', 'events.0.where.0', 'events.0.cite.0']

function parseProposed(paths: readonly string[], changes: Readonly<Record<string, unknown>> = {}) {
  const story = createSmallStory()
  for (const path of paths) setAt(story, [...path.split('.'), 'review'], 'proposed')
  for (const [path, value] of Object.entries(changes)) setAt(story, path.split('.'), value)
  const result = parseSmall(story)
  return result.ok ? { ok: true, proposals: [], errors: 0 } : { ...result, errors: result.problems.length }
}

for (const path of PLACES)
  test(`a story with a proposal at ${path} is no story yet, and nothing is wrong with it`, () => {
    const { ok, proposals, errors } = parseProposed([path])
    expect([ok, proposals.length, errors]).toEqual([false, 1, 0])
  })

test('each kind is counted, and told with its lines', () => {
  const { proposals } = parseProposed([...PLACES, 'places.valletta'])
  const count =
    '7 proposals to decide: 1 date of publication, 2 places, 1 event, 1 date of an event, 1 place of an event, 1 quote'
  expect(toProposalCount(proposals)).toBe(count)
  const lines = toProposalLines(proposals)
  expect(lines[0]).toBe(`data/stories/ferry.json: not built: ${count}`)
  expect(lines).toHaveLength(7)
  expect(lines[2]).toMatch(/^data\/stories\/ferry\.json:\d+:\d+: 2 places proposed, lines \d+, \d+$/)
})

test('faults are told together with proposals', () => {
  const { ok, proposals, errors } = parseProposed(PLACES, { 'events.0.when.edtf': '2021-02-30' })
  expect([ok, proposals.length, errors]).toEqual([false, PLACES.length, 1])
})

test('a story without any is one, and none is told', () => {
  expect(parseProposed([]).ok).toBe(true)
  expect(toProposalLines([])).toEqual([])
})

test('nothing but "proposed" may stand there, and nowhere else', () => {
  for (const value of ['yes', '', true, null, 3])
    expect(listProblems({ 'events.0.review': value })[0]).toMatch(/^error: events\[0\]\.review: found .*expected/)
  expect(listProblems({ review: 'proposed' })[0]).toContain('found the unknown key "review"')
})

test('lists and objects of other kinds are no reason to stop', () => {
  for (const value of [null, 3, 'text', [null], [[]]]) {
    const story = { ...createSmallStory(), events: value, places: value, articles: value }
    expect(parseSmall(story).ok).toBe(false)
  }
})
