import { expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'

const split = (text: string) => splitSentences(text).map(sentence => sentence.text)

test('a sentence ends at its stop, its quote included', () => {
  expect(split('The ferry sank. “Nobody was hurt.” Was it late? Yes!')).toEqual([
    'The ferry sank.',
    '“Nobody was hurt.”',
    'Was it late?',
    'Yes!',
  ])
})

test('a quote that goes on does not end one', () => {
  expect(split('“Stop!” the captain said. He left.')).toEqual(['“Stop!” the captain said.', 'He left.'])
})

test('titles, initials and short months go on', () => {
  const text = 'Gen. Mara met J. R. Okoye of Acme Corp. on Nov. 3 in St. Lucia, vs. advice of Dr. Bell.'
  expect(split(text)).toEqual([text])
})

test('letters with stops go on, unless what follows can only be a beginning', () => {
  expect(split('U.S. officials left the U.S. Navy ship at 5 p.m. Tuesday.')).toHaveLength(1)
  expect(split('They flew to the U.S. The talks failed at 5 p.m. However, all was well.')).toEqual([
    'They flew to the U.S.',
    'The talks failed at 5 p.m.',
    'However, all was well.',
  ])
})

test('decimals and web addresses go on', () => {
  expect(split('It cost 3.5 million, says example.org today.')).toHaveLength(1)
})

test('a headline on the first line and a blank line end one without a stop', () => {
  expect(split('Ferry sinks off Mara\nThe ferry sank\nat noon.\n\nWARD (Reuters) - All were saved')).toEqual([
    'Ferry sinks off Mara',
    'The ferry sank\nat noon.',
    'WARD (Reuters) - All were saved',
  ])
})

test('each sentence stands where it says', () => {
  const text = '  One. Two 😀 three.\n\n\tFour… '
  for (const { start, end, text: words } of splitSentences(text)) expect(text.slice(start, end)).toBe(words)
})

test('nothing, and texts without sense', { tags: ['build'] }, () => {
  expect(split('')).toEqual([])
  expect(split(' \n\n \t')).toEqual([])
  expect(split('...')).toEqual(['...'])
  for (const text of ['a', '. ', '\n', ' \n', 'A. ']) expect(splitSentences(text.repeat(300_000))).toBeDefined()
})
