import { expect, test } from 'vitest'
import {
  after,
  createSmallDesk,
  errorsOf,
  eventOf,
  keysOf,
  readings,
  reasonOf,
  saysOf,
  storyOf,
  warningsOf,
} from '../fixtures/small-desk.ts'
import type { Desk } from '../desk.ts'
import { setDate, setPublished } from './date.ts'
import { addQuote } from './quote.ts'

const desk = createSmallDesk()

test('a date as people write it, from the words of a quote or by the editor', () => {
  const printed = after(desk, setDate(desk, ['bomb-exploded', 'bomb-exploded-2'], '21 Nov 2023'))
  expect(eventOf(printed, 'bomb-exploded').when).toMatchObject({
    edtf: '2023-11-21',
    text: 'Tuesday',
    basis: 'resolved',
  })
  expect(keysOf(printed)).not.toContain('date 2023-11-21 Tuesday')
  const relative = after(desk, setDate(desk, ['chicago-arrested-man'], 'yesterday'))
  expect(eventOf(relative, 'chicago-arrested-man').when).toMatchObject({ edtf: '2023-11-24', basis: 'resolved' })
  const own = setDate(desk, ['people-died-london'], '2023-11-20', 'The coroner of London says so.')
  expect(eventOf(after(desk, own), 'people-died-london').when).toEqual({
    edtf: '2023-11-20',
    basis: 'inferred',
    note: 'The coroner of London says so.',
  })
  expect(saysOf(own)).toBe('Two people died in London on November 21, 2023: 2023-11-20')
  expect(errorsOf(after(desk, own))).toEqual([])
  const bare = after(desk, setDate(desk, ['people-died-london'], '2023-11-20'))
  expect(eventOf(bare, 'people-died-london').when['note']).toMatch(/^“Two people died in London.*”: set by the editor/u)
  expect(warningsOf(bare).filter(line => line.includes('when'))).toEqual([])
  for (const written of ['', 'soon', '2023-02-30', '31 June 2023', '<b>', 'x'.repeat(1000), '05/06/2023'])
    expect(reasonOf(setDate(desk, ['bomb-exploded'], written)), written).toMatch(/^“/)
  expect(reasonOf(setDate(desk, ['no'], '2023'))).toBe('The story has no such event')
  const published = after(desk, setPublished(desk, 'police-find-second-bomb', 'Nov 26, 2023'))
  expect(storyOf(published).articles[1]).toMatchObject({
    published: '2023-11-26',
    publishedNote: 'Given by the editor.',
  })
  expect(reasonOf(setPublished(desk, 'police-find-second-bomb', 'yesterday'))).toMatch(/^“yesterday”/)
})

test('words that count from a date told before are read as a quote of the event prints them', () => {
  const [path, text] = [...desk.texts][0]!
  const more = `${text}\nThe trains stood still the following day.\n`
  const start = [...more].length - 'The trains stood still the following day.\n'.length
  const told: Desk = { ...desk, texts: new Map([...desk.texts, [path, more]]) }
  expect(reasonOf(setDate(told, ['paris-said'], 'the following day'))).toMatch(/no day before it/u)
  const selection = { article: 'bomb-explodes-springfield', start, end: [...more].length - 1 }
  const quoted = after(told, addQuote(told, readings, 'paris-said', selection))
  const dated = after(quoted, setDate(quoted, ['paris-said'], ' The following day '))
  expect(eventOf(dated, 'paris-said').when).toMatchObject({
    edtf: '2023-11-21',
    text: 'the following day',
    basis: 'resolved',
  })
})
