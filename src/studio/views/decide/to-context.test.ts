// The words around a spot, as a card shows them.
import { expect, test } from 'vitest'
import { toContext } from './to-context.ts'

const find = (text: string, words: string) => {
  const start = [...text.slice(0, text.indexOf(words))].length
  return toContext(text, { start, end: start + [...words].length })
}

test('the sentence around it, no further than the paragraph', () => {
  const text = 'Head\n\nFirst one. Rain fell on Kano today. Then it stopped.\n\nNext'
  expect(find(text, 'Kano')).toEqual({ before: 'Rain fell on ', words: 'Kano', after: ' today.' })
  expect(find(text, 'Head')).toEqual({ before: '', words: 'Head', after: '' })
})

test('offsets count code points; markup is text; a long sentence is cut between words', () => {
  expect(find('\ud83d\ude80\ud83d\ude80 over <b>Seoul</b>', 'Seoul').words).toBe('Seoul')
  const long = `${'word '.repeat(100)}Seoul ${'word '.repeat(100)}`
  const { before, after } = find(long, 'Seoul')
  expect(before).toMatch(/^… word /)
  expect(after).toMatch(/ word …$/)
})
