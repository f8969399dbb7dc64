// A printed day of the week and the date beside it.
import { expect, test } from 'vitest'
import { listProblems, TEXTS } from '../fixtures/small-story.ts'

const ERRS = '; where the text itself errs, the basis "inferred" with a note'

/** The problems of an event with this date whose quote has this phrase, in an article of 4 May 2021, a Tuesday. */
function check(
  edtf: string,
  text: string | undefined,
  phrase = text ?? '',
  more: Readonly<Record<string, unknown>> = {},
) {
  const body = `The ferry sank ${phrase} off Gozo.\n`
  const texts = new Map([...TEXTS, ['seeds/note.txt', body]])
  const cite = [{ article: 'second', exact: body.trim(), supports: ['what', 'when', 'where'] }]
  const event = {
    'articles.1.published': '2021-05-04',
    'articles.1.publishedBasis': 'resolved',
    'articles.1.publishedNote': undefined,
    'events.0.when': { edtf, basis: 'resolved', ...(text === undefined ? {} : { text }) },
    'events.0.where': [],
    'events.0.whereNote': 'At sea.',
    'events.0.cite': cite,
    context: ['malta', 'sea', 'valletta'],
  }
  return listProblems({ ...event, ...more }, texts)
}

test('a Monday that is dated to a Friday is refused, with the last Monday before publication', () => {
  expect(check('2021-04-30', 'on Monday')).toEqual([
    'error: events[0].when.edtf: found "2021-04-30", a Friday, where the text says "Monday"; ' +
      `expected a Monday${ERRS}; nearest match "2021-05-03"`,
  ])
  expect(check('2021-05-01', 'Tues.', 'Tues.')).toEqual([
    'error: events[0].when.edtf: found "2021-05-01", a Saturday, where the text says "Tues"; ' +
      `expected a Tuesday${ERRS}; nearest match "2021-05-04"`,
  ])
})

test('of a plan the nearest day may lie after publication', () => {
  const planned = { 'events.0.status': 'planned' }
  expect(check('2021-05-05', 'on Friday', 'on Friday', planned)[0]).toMatch(/nearest match "2021-05-07"$/)
  expect(check('2021-05-03', 'on Friday')[0]).toMatch(/nearest match "2021-04-30"$/)
})

test('a day of the week that fits passes, in stretches of days and among several too', () => {
  expect(check('2021-05-03', 'on Monday')).toEqual([])
  expect(check('[2021-05-01..2021-05-03]', 'since Sunday')).toEqual([])
  expect(check('2021-05-01/2021-05-02', 'from Saturday to Sunday')).toEqual([])
  expect(check('2021-05-02', 'on Saturday or Sunday')).toEqual([])
  expect(check('2021-04', 'one Monday')).toEqual([])
  expect(check('../2021-05-03', 'before Friday')).toEqual([])
})

test('what counts from a day of the week, or only sounds like one, is not held against it', () => {
  expect(check('2021-05-04', "the day after Monday's storm")).toEqual([])
  expect(check('2021-05-01', 'two days before Monday')).toEqual([])
  expect(check('2021-05-01', 'as the sun set')).toHaveLength(1)
  expect(check('2021-05-01', 'at Mondayville')).toEqual([])
})

test('an article that errs is told in a note', () => {
  const when = { edtf: '2021-04-30', text: 'on Monday', basis: 'inferred', note: 'It was a Friday, not "on Monday".' }
  expect(check('2021-04-30', 'on Monday', 'on Monday', { 'events.0.when': when })).toEqual([])
})

test('the day of the week may stand beside the phrase, or the event have no phrase', () => {
  expect(check('2021-04-30', 'April 30', 'on Monday (April 30)')).toEqual([
    expect.stringMatching(/^error: .* a Friday, where the text says "Monday"/),
  ])
  expect(check('2021-04-30', undefined, 'on Monday')).toEqual([expect.stringMatching(/^warning: .*says "Monday"/)])
  expect(check('2021-04-30', undefined, 'on Monday, not Friday')).toEqual([])
  expect(check('2021-04-30', undefined, 'two days before Monday')).toEqual([])
})

test('a night between two days, and days of another calendar, are only warned of', () => {
  expect(check('2021-05-01T23:30:00Z', 'on Sunday')).toEqual([expect.stringMatching(/^warning: /)])
  expect(check('2021-05-01T23:30:00Z', 'on Wednesday')).toEqual([expect.stringMatching(/^error: /)])
  expect(check('1905-01-22', 'on Monday')).toEqual([expect.stringMatching(/^warning: /)])
})

for (const [lang, phrase] of [
  ['fr', 'lundi'],
  ['de', 'am Montag'],
  ['ko', '월요일에'],
  ['ja', '月曜日'],
  ['zh', '周一'],
  ['ar', 'يوم الاثنين'],
  ['ru', 'в понедельник'],
] as const) {
  test(`a Monday in ${lang}`, () => {
    const told = check('2021-04-30', phrase, phrase, { 'articles.1.lang': lang })
    expect(told).toEqual([expect.stringMatching(/^error: .*a Friday, where the text says .*expected a Monday/)])
    expect(check('2021-05-03', phrase, phrase, { 'articles.1.lang': lang })).toEqual([])
  })
}

test('a language that is none, and a phrase without end, do no harm', () => {
  expect(check('2021-04-30', 'Monday', 'Monday', { 'articles.1.lang': 'xx-bogus1' })).toEqual([])
  expect(check('2021-04-30', '<b>Monday</b>\u202e\u202c')).toHaveLength(1)
})
