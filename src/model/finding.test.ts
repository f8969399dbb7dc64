import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toFinding } from './finding.ts'

const sentence = 'The ferry ran aground on 21 March 2022.'

test('the finding stands as it is written', () => {
  expect(toFinding({ finding: sentence, dek: 'Else.' })).toBe(sentence)
  expect(toFinding({})).toBeUndefined()
})

test('a dek that is short stands whole, a long one up to the end of a sentence', () => {
  expect(toFinding({ dek: sentence })).toBe(sentence)
  expect(toFinding({ dek: `${sentence} ${'She was on her way. '.repeat(9)}` })).toBe(
    `${sentence} ${'She was on her way. '.repeat(5).trim()}`,
  )
  expect(toFinding({ dek: `He said: “Stop!” ${'and on '.repeat(40)}` })).toBe('He said: “Stop!”')
})

test('a number is no end of a sentence', () => {
  expect(toFinding({ dek: `It rose by 3.5 metres ${'and on '.repeat(40)}` })).toMatch(
    /^It rose by 3\.5 metres and on.*…$/,
  )
})

test('one long sentence is cut at a word', () => {
  const cut = toFinding({ dek: 'wave '.repeat(60) })!
  expect(cut).toMatch(/^(?:wave )+wave…$/)
  expect(cut.length).toBeGreaterThan(125)
})

test('no dek gives more than 140 signs, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 400 }), dek => {
      const found = toFinding({ dek })!
      return found.length > 0 && found.length <= 140
    }),
  )
})
