import { expect, test } from 'vitest'
import { parseEdtf } from '../../../model/edtf.ts'
import { after, createSmallDesk, eventOf } from '../fixtures/small-desk.ts'
import { setDate } from './date.ts'
import { readSpan } from './read-span.ts'

const read = (date: string): string | undefined => (parseEdtf(date).ok ? date : undefined)

test('a stretch of time as people say it', () => {
  for (const [written, edtf] of [
    ['before 2023-05', '[..2023-04-30]'],
    ['before 2023', '[..2022-12-31]'],
    ['before 2024-03-01', '[..2024-02-29]'],
    ['after 2023-05', '[2023-06-01..]'],
    ['After 2023-12-31', '[2024-01-01..]'],
    ['no later than 2023-05', '[..2023-05]'],
    ['no earlier than 2023-05', '[2023-05..]'],
    ['By 2023', '[..2023]'],
    ['since 2023-05-03', '[2023-05-03..]'],
    ['between 2023-05-03 and 2023-05-05', '[2023-05-03..2023-05-05]'],
    ['2018 to 2023', '2018/2023'],
    ['from 2018 until 2023', '2018/2023'],
  ] as const)
    expect(readSpan(written, read), written).toBe(edtf)
})

test('whatever else is written is none', () => {
  const texts = ['', 'before', 'before ', '2023', 'before before 2023', 'between 2023 and', '2023 to', 'to 2023']
  const odd = [
    'between 2024 and 2023',
    '2024 to 2023',
    'before [..2023]',
    'before 2018/2023',
    'since <b>',
    'before 2023-02-30',
    'before 0001',
    'after 9999',
    'before 2023-05?',
    'after 202X',
    'after 2023-11-21T22:43:00Z',
  ]
  for (const written of [...texts, ...odd, `before ${'x'.repeat(10_000)}`, `${'from '.repeat(5000)}2023`])
    expect(readSpan(written, read), written.slice(0, 40)).toBeUndefined()
})

test('an event is dated by it, in the words of the article’s language', () => {
  const desk = createSmallDesk()
  for (const [written, edtf] of [
    ['before 20 November 2023', '[..2023-11-19]'],
    ['by 20 November 2023', '[..2023-11-20]'],
    ['since May 2023', '[2023-05..]'],
    ['after May 2023', '[2023-06-01..]'],
  ] as const) {
    const dated = after(desk, setDate(desk, ['people-died-london'], written))
    expect(eventOf(dated, 'people-died-london').when, written).toMatchObject({ edtf, basis: 'inferred' })
  }
})
