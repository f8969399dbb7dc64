import assert from 'node:assert'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEdtf } from '../../model/edtf.ts'
import { findDates, findTimePhrases } from './find-dates.ts'

/** A Friday. */
const PUBLISHED = '2023-11-24'

/** Phrases and values of a text, "?" where the date is open. */
const read = (text: string, published: string | null = PUBLISHED) =>
  findDates({ text, ...(published === null ? {} : { published }) }).map(({ text, edtf = '?' }) => `${text} = ${edtf}`)

const cases: Record<string, Record<string, readonly string[]>> = {
  'dates as printed': {
    'It sank on 3 May 2021 near Mara.': ['3 May 2021 = 2021-05-03'],
    'It sank on Nov. 9, 2023.': ['Nov. 9, 2023 = 2023-11-09'],
    'It sank on the 1st of March, 1999.': ['1st of March, 1999 = 1999-03-01'],
    'It opened in late September 2019.': ['late September 2019 = 2019-09'],
    'Since 1998 nothing was built.': ['1998 = 1998'],
    'The games of the 1990s and the ’80s.': ['the 1990s = 199X', 'the ’80s = 198X'],
    'A law of the 19th century.': ['the 19th century = 18XX'],
    'It lasted from May 7-9, then ended.': ['May 7-9 = 2023-05-07/2023-05-09'],
    'The log says 2023-11-02.': ['2023-11-02 = 2023-11-02'],
    'The 2008-09 season.': ['2008-09 = 2008/2009'],
    'It rained in the spring of 2020.': ['the spring of 2020 = 2020-21'],
    'Sales of the third quarter of 2022 fell.': ['the third quarter of 2022 = 2022-07/2022-09'],
  },
  'a date without its year': {
    'The ship left on December 1.': ['December 1 = 2023-12-01'],
    'The ship left on 2 January.': ['2 January = 2023-01-02'],
    'It will be raised in June.': ['June = 2024-06'],
    'The ship will leave on 2 January.': ['2 January = 2024-01-02'],
    'It opened in September.': ['September = 2023-09'],
    'It will open in September.': ['September = 2024-09'],
    'They met last December.': ['last December = 2022-12'],
    'It is open April 4 – June 6 2012.': ['April 4 = 2012-04-04', 'June 6 2012 = 2012-06-06'],
  },
  'days of the week': {
    'On the night of Monday to Tuesday it sank.': ['the night of Monday to Tuesday = [2023-11-20..2023-11-21]'],
    'It rained in the night from Sunday to Monday.': ['the night from Sunday to Monday = [2023-11-19..2023-11-20]'],
    'It rained by night Monday and Friday.': ['Monday = 2023-11-20', 'Friday = 2023-11-24'],
    'It sank overnight Saturday into Sunday.': ['overnight Saturday into Sunday = [2023-11-18..2023-11-19]'],
    'The crew said on Tuesday it was safe.': ['Tuesday = 2023-11-21'],
    'The crew said on Friday it was safe.': ['Friday = 2023-11-24'],
    'The court will meet on Tuesday.': ['Tuesday = 2023-11-28'],
    'The port stays closed until Monday.': ['Monday = 2023-11-27'],
    'They met on Friday (Nov 24) in Ward.': ['Friday (Nov 24) = 2023-11-24'],
    'They met on Tuesday last week.': ['Tuesday last week = 2023-11-14'],
    'They won 4-1 on Saturday.': ['Saturday = 2023-11-18'],
    'It closed at 5:30 p.m. on Monday.': ['5:30 p.m. on Monday = 2023-11-20'],
  },
  'what counts from publication': {
    'It sank yesterday, and last week one burned.': ['yesterday = 2023-11-23', 'last week = [2023-11-13..2023-11-19]'],
    'Earlier this month it rained.': ['Earlier this month = 2023-11'],
    'The third attempt this year after two last year.': ['this year = 2023', 'last year = 2022'],
    'They left two years ago.': ['two years ago = 2021'],
    'They left ten days ago.': ['ten days ago = 2023-11-14'],
    'It rained over the weekend.': ['the weekend = [2023-11-18..2023-11-19]'],
    'Prices rose in the past six years.': ['the past six years = 2017-11-24~/2023-11-24'],
  },
  'what counts from the date before': {
    'It sank on 30 April 2021. Two days later divers came.': [
      '30 April 2021 = 2021-04-30',
      'Two days later = 2021-05-02',
    ],
    'It sank on 30 April 2021. The next day divers came.': ['30 April 2021 = 2021-04-30', 'The next day = 2021-05-01'],
    'It sank in 1987. That year two burned.': ['1987 = 1987', 'That year = 1987'],
    'Two days later divers came.': ['Two days later = ?'],
    'The 3 May 2001 accord holds. Two days later divers came.': ['3 May 2001 = 2001-05-03', 'Two days later = ?'],
  },
  'names, and words that are no dates': {
    'The September 19 Comprehensive Military Agreement is void.': ['September 19 = ?'],
    'After the October Revolution.': ['October = ?'],
    'The September 11 attacks.': ['September 11 = ?'],
    'The 9/11 Commission met.': [],
    'Theresa May said she may march. May said no.': [],
    'They march on Ward. March on!': [],
    'April Jones, the Sunday Times and Black Friday.': [],
    'Call 555-010-1998 or pay $2000 for 2000 people.': [],
    'It weighs 1,998 kg, 1950 km off.': [],
    'Every Monday the market opens.': [],
  },
}

for (const [title, texts] of Object.entries(cases))
  test(title, () => {
    for (const [text, dates] of Object.entries(texts)) expect(read(text), text).toEqual(dates)
  })

test('each date shows its arithmetic', () => {
  const [date] = findDates({ text: 'The crew said on Tuesday it was safe.', published: PUBLISHED })
  expect(date?.reason).toBe('Tuesday before Friday 24 November 2023')
  const [named] = findDates({ text: 'the September 19 Military Agreement', published: PUBLISHED })
  expect(named?.reason).toBe('part of the name “September 19 Military Agreement”')
})

test('a weekday that does not fit its date is told', () => {
  const [date] = findDates({ text: 'They met on Monday, 24 November 2023.' })
  expect(date).toMatchObject({ edtf: '2023-11-24', reason: '24 November 2023 was a Friday, the text says Monday' })
  expect(date?.confidence).toBeLessThan(0.5)
  expect(read('They met on Sunday (Nov 24).')).toEqual(['Sunday (Nov 24) = 2023-11-24'])
})

test('a day that does not exist stays open', () => {
  expect(findDates({ text: 'on 30 February 2021' })).toMatchObject([{ reason: 'there is no 30 February 2021' }])
})

test('numbers alone: the nearer reading, as a guess', () => {
  expect(read('It is dated 11/12/2023.')).toEqual(['11/12/2023 = 2023-11-12'])
  expect(read('It is dated 11/12/2023.', null)).toEqual(['11/12/2023 = ?'])
  expect(read('It is dated 23/11/2023.', null)).toEqual(['23/11/2023 = 2023-11-23'])
})

test('without a date of publication relative dates stay open', () => {
  expect(read('It sank on Tuesday or last week or in May.', null)).toEqual(['Tuesday = ?', 'last week = ?', 'May = ?'])
})

test('the date of publication is looked for in the text', () => {
  const text = 'Ferry sinks off Mara\n\nPublished: 24 November 2023\n\nThe ferry sank on Tuesday.'
  const found = findDates({ text })
  expect(found.at(-1)).toMatchObject({ edtf: '2023-11-21' })
  expect(found.at(-1)?.reason).toContain('(published: “24 November 2023”)')
})

test('how long and "now" are phrases of time, not dates', () => {
  const document = { text: 'The bridge now stood for 12 years.', published: PUBLISHED }
  expect(findDates(document)).toEqual([])
  expect(findTimePhrases(document)).toMatchObject([{ timex: 'PRESENT_REF' }, { timex: 'P12Y' }])
})

test('a date broken over two lines, and not over two paragraphs', () => {
  expect(read('on 3 May\n2021')).toEqual(['3 May\n2021 = 2021-05-03'])
  expect(read('on 3 May\n\n2021 saw rain')).toEqual(['3 May = 2023-05-03', '2021 = 2021'])
})

test('spans quote the text and values are EDTF, whatever the text', () => {
  const piece = fc.constantFrom(
    ...(
      'May 3 31 2023 199 0000 Monday last this next week month year ago two later earlier 24 hours the 1990s — – ( ) ' +
      ', . <b> Nov. 9/11 ’82 21st century past several years Q3 summer of since until will before 😀'
    ).split(' '),
    ...['\n', '\n\n', '\u00a0', ' '],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isDated) => {
      const text = pieces.join(' ')
      for (const { start, end, text: words, edtf } of findTimePhrases({
        text,
        ...(isDated ? { published: PUBLISHED } : {}),
      })) {
        assert.equal(text.slice(start, end), words)
        assert.ok(edtf === undefined || parseEdtf(edtf).ok, edtf)
      }
      return true
    }),
  )
})

test('empty, without dates, HTML', () => {
  expect(read('')).toEqual([])
  expect(read('\u202e\ud83d \u0000 nothing')).toEqual([])
  expect(read('<p>on&nbsp;<b>3 May 2021</b></p>')).toEqual(['3 May 2021 = 2021-05-03'])
})

test('a million characters', { tags: ['slow'] }, () => {
  for (const text of [' ', '\n', '1', "'", 'the last ', 'late ', 'On 3 May Aaa '])
    expect(findDates({ text: text.repeat(1e6 / text.length), published: PUBLISHED })).toBeDefined()
})
