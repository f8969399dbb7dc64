import { expect, test } from 'vitest'
import { checkDesk } from '../desk/check-desk.ts'
import { removeQuote } from '../desk/decisions/quote.ts'
import { setDate } from '../desk/decisions/date.ts'
import { after, createSmallDesk, errorsOf, known, storyOf } from '../desk/fixtures/small-desk.ts'
import type { Desk } from '../desk/desk.ts'
import { toProblemWords } from './to-problem-words.ts'

const desk = createSmallDesk()

const withEvent = (event: object): Desk => {
  const story = storyOf(desk)
  return { ...desk, json: JSON.stringify({ ...story, events: [{ id: 'e', title: 'E', ...event }] }) }
}
const wordsOf = (of: Desk): string[] =>
  checkDesk(of, known).problems.flatMap(problem => (problem.severity === 'error' ? toProblemWords(problem) : []))

test('where no quote says it any more, an editor reads what to do, and it helps', () => {
  const article = 'bomb-explodes-springfield'
  const [died, said] = ['Two people died in London on November 21, 2023.', 'the mayor of Paris said on Wednesday']
  const when = { edtf: '2023-11-21', text: 'November 21, 2023', basis: 'stated' }
  const where = [{ place: 'london', text: 'London', basis: 'stated' }]
  const cite = [
    { article, exact: said, supports: ['what'] },
    { article, exact: died, supports: ['what', 'when', 'where'] },
  ]
  const whole = withEvent({ when, where, cite })
  expect(wordsOf(whole)).toEqual([])
  const bare = after(whole, removeQuote(whole, 'e', 1))
  expect(wordsOf(bare).map(words => words.split('.')[0])).toEqual([
    'No quote has the words "November 21, 2023"',
    'No quote has the words "London"',
    'No quote says the date',
    'No quote names the place',
  ])
  const dated = after(bare, setDate(bare, ['e'], '21 Nov 2023'))
  expect(errorsOf(dated).filter(line => line.includes('when'))).toEqual([])
  const short = withEvent({ when: '2023-11-21', where: ['london'], cite: [said] })
  expect(wordsOf(short)).toEqual(wordsOf(bare).slice(2))
  expect(wordsOf(withEvent({ when, where: [], whereNote: '<b>', cite: [{ ...cite[1], supports: ['when'] }] }))).toEqual(
    [expect.stringMatching(/^No quote says what happened/u)],
  )
})

test('anything else is said as the check says it', () => {
  const found = '"<b>"'
  expect(toProblemWords({ severity: 'warning', found, expected: 'a date' })).toBe('found "<b>"; expected a date')
  expect(toProblemWords({ severity: 'note', found, expected: '2020' })).toBe('"<b>" is read as 2020')
})
