import { deepStrictEqual, strictEqual } from 'node:assert'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideBy, refuse, type Desk } from './desk.ts'
import { decide, openSession, redo, undo } from './history.ts'
import { rewriteFile } from './decisions/rewrite-file.ts'

const desk: Desk = { id: 'x', json: '{ "a": [1, 2, 3], "b": "text" }', texts: new Map() }

test('what was decided is undone and done again, step by step, to the byte', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 }), { maxLength: 12 }), values => {
      let session = openSession(desk)
      const seen = [desk.json]
      for (const value of values) {
        session = decide(
          session,
          decideBy(session.desk, () => ({ says: 'changed', story: value })),
        )
        if (session.desk.json !== seen.at(-1)) seen.push(session.desk.json)
      }
      const steps = seen.length - 1
      strictEqual(session.done.length, steps)
      for (let step = steps; step > 0; step--) {
        session = undo(session)
        strictEqual(session.desk.json, seen[step - 1])
      }
      deepStrictEqual(undo(session), session)
      for (let step = 1; step <= steps; step++) {
        session = redo(session)
        strictEqual(session.desk.json, seen[step])
      }
      deepStrictEqual(redo(session), session)
    }),
    { numRuns: 40 },
  )
})

test('what is refused or changes nothing is no step; a new step ends what could be done again', () => {
  const start = openSession(desk)
  expect(decide(start, refuse('no'))).toBe(start)
  expect(decide(start, rewriteFile(desk, desk.json))).toBe(start)
  const one = decide(start, rewriteFile(desk, '{}'))
  expect(one.done.map(({ says }) => says)).toEqual(['edited the file'])
  const other = decide(undo(one), rewriteFile(desk, '{ "a": [] }'))
  expect(redo(other)).toEqual(other)
  expect(other.desk.json).toBe('{ "a": [] }')
})

test('a thousand steps of a long file take the room of what they change', { tags: ['build'] }, () => {
  const long = { ...desk, json: JSON.stringify({ a: 0, b: 'x'.repeat(500_000), c: 0 }) }
  let session = openSession(long)
  for (let step = 1; step <= 40; step++)
    session = decide(
      session,
      decideBy(session.desk, story => ({ says: 's', story: { ...story, a: step, c: step } })),
    )
  expect(JSON.stringify([session.done, session.undone]).length).toBeLessThan(10_000)
})
