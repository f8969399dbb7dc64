// What looking for wrong quotes may cost.
import { expect, test } from 'vitest'
import { createSmallStory } from '../fixtures/small-story.ts'
import { foldText } from '../fold-text.ts'
import { checkQuotes, type ArticleText } from './check-quotes.ts'
import { toTypedStory } from './typed-story.ts'

const toTexts = (text: string) =>
  new Map<string, ArticleText>([['first', { path: 'seeds/a.txt', points: [...text], folded: foldText(text) }]])
const toQuoting = (quotes: readonly string[]) => {
  const [event] = createSmallStory().events
  const cite = quotes.map(exact => ({ article: 'first', exact, supports: ['what'] }))
  return toTypedStory({
    ...createSmallStory(),
    events: [{ ...event, when: { edtf: '2021', basis: 'inferred' }, where: [], cite }],
  })
}

test('every wrong quote is told, and the nearest match of as many as the work is enough for', () => {
  const text = Array.from(
    { length: 60 },
    (_, number) => `Sentence ${number} of this text says that the number is ${number}. `,
  ).join('')
  const wrong = Array.from(
    { length: 20 },
    (_, number) => `Sentence ${number} of this text sais that the number is ${number}.`,
  )
  const each = text.length * wrong[10]!.length
  const work = { left: 8 * each }
  const findings = checkQuotes(toQuoting(wrong), { texts: toTexts(text), work })
  expect(findings.map(({ path }) => path.join('.'))).toEqual(wrong.map((_, at) => `events.0.cite.${at}.exact`))
  const helped = findings.filter(({ nearest }) => nearest !== undefined).length
  expect(helped).toBeGreaterThanOrEqual(3)
  expect(helped).toBeLessThanOrEqual(8)
  expect(findings.slice(helped).every(({ nearest }) => nearest === undefined)).toBe(true)
})

test('of a quote that stands everywhere the first hundred places are counted', () => {
  const [finding] = checkQuotes(toQuoting(['y'.repeat(1000)]), { texts: toTexts('y'.repeat(20_000)) })
  expect(finding!.found).toMatch(
    /^"y{240}…" \(1000 characters\) 100 times or more \(seeds\/a\.txt:1:1, seeds\/a\.txt:1:2, .*, …\)$/,
  )
})
