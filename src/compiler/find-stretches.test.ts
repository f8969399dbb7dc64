import { deepEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'vitest'
import { findStretches } from './find-stretches.ts'
import { foldText } from './fold-text.ts'

const LONG = 20_000

function passOver(text: string, wanted: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at)
  return places
}

test('in a long text the places are those of a search through all of it', { tags: ['build'] }, () => {
  const piece = fc.constantFrom('ship', 'ships', 'é', '한라', '𠀀𠀁', '日本、', ' ', ' ', '. ', '12', '-', '👩‍🚀', '\n')
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 20, maxLength: 80 }),
      fc.nat(60),
      fc.integer({ min: 1, max: 12 }),
      (pieces, from, length) => {
        const once = pieces.join('')
        const folded = foldText(once.repeat(Math.ceil(LONG / once.length) + 1))
        const wanted = foldText(pieces.slice(from, from + length).join('')).text.trim()
        if (wanted) deepEqual([...findStretches(folded, wanted)], passOver(folded.text, wanted))
      },
    ),
  )
})

test('words that a long text has not, or has otherwise, are nowhere', () => {
  const folded = foldText('The ship sailed at noon. '.repeat(1000))
  for (const wanted of ['a ship sank at noon', 'The ships sailed at', 'ship sailed  at noon', '𠀀'.slice(1) + ' ship '])
    equal([...findStretches(folded, wanted)].length, 0, wanted)
  equal([...findStretches(folded, 'hip sailed at noo')].length, 1000)
  const again = foldText(`two one two ${'one one '.repeat(3000)}`)
  deepEqual([...findStretches(again, 'two one two one')], [0]) // not before its beginning
  equal([...findStretches(folded, 'constructor __proto__ toString')].length, 0)
})
