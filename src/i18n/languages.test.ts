// Every form of a date, every count and what else hangs on grammar, in each language: fixtures/words-<tag>.txt is to be
// read by who speaks it. `npm run test:unit -- i18n/languages -u` writes them anew.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '../model/calendar.ts'
import { parseEdtf, readEdtf } from '../model/edtf.ts'
import { ENGLISH, toLanguage, type Language } from './languages.ts'
import { toListWords } from './list-words.ts'
import { loadSpeech } from './load-speech.ts'
import { findTag, TAGS } from './tags.ts'

const DATES = [
  '2023-11-21',
  '2023-11-01',
  '2023-09',
  '2023',
  '0064-07-19',
  '0064',
  '2023-21',
  '2023-22',
  '2023-23',
  '2023-24',
  '2023-11-21?',
  '2023-09?',
  '2023-21?',
  '2023-11-21~',
  '2023-09~',
  '2023~',
  '2023?',
  '2023-11-2X?',
  '2023-21~',
  '2023%',
  '[2023-11-21..2023-11-24]',
  '[2023-11-21..2023-11-22]',
  '[2023-11-07..2023-11-08]',
  '[2023-11-28..2023-12-02]',
  '[2022-11-28..2023-11-28]',
  '[2023-01..2023-03]',
  '[2023-05..2023-08]',
  '[2023-09..2023-11]',
  '[2022-11..2023-11]',
  '[2018..2023]',
  '[2023-09..2023-11-21]',
  '[2023-21..2023-23]',
  '2018/2023-11',
  '2018/2023',
  '2018/2023~',
  '2023-11-21?/2023-11-24',
  '201X/2023',
  '2023-08/2023-10',
  '2023-11-21/2023-11-24',
  '2023-11-01/2023-12-02',
  '2018-09-19/2023-11-24',
  '2023-21/2023-23',
  '2018~/2023-11-24?',
  '../2023-11-24',
  '../2023-11',
  '../2023',
  '../2023-11~',
  '../2023-11-24?',
  '../2023-11?',
  '/2023-11-24',
  '../2023-11-2X',
  '2023-11-2X/..',
  '../2023-1X',
  '201X/',
  '2023-21~/..',
  '2023-11-22/..',
  '2023-11/..',
  '2023/..',
  '2023-11-22~/..',
  '2023-11~/..',
  '2023-11%/..',
  '2023-11~/',
  '2023-11-22/',
  '[..2023-11-24]',
  '[2023-11-22..]',
  '[2023..]',
  '2023-11-2X',
  '2023-11-2X~',
  '2023-11-XX',
  '2023-1X-XX',
  '2023-XX-XX',
  '2023-XX',
  '2023-1X',
  '201X',
  '20XX',
  '2023-11-21T22:43:00+09:00',
  '2023-11-21T08:00:07-03:30',
]
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 12345]

/** What hangs on grammar, a line each. */
function toLines({ lang, t, format, laterWords, frameWords, record, front }: Language): string[] {
  const later = laterWords!
  const day = toDay(2023, 11, 1)!
  const counted: Readonly<Record<string, (count: number) => string>> = {
    events: t.time.events,
    mark: count => t.map.mark('X', count),
    more: t.map.more,
    'more events': t.time.more,
    all: t.story.all,
    'all in a frame': frameWords.list,
    placeless: later.map.placeless,
    'left out': later.map.leftOut,
    years: t.time.years,
    months: t.time.months,
    days: t.time.days,
    surely: count => t.time.surely(count, count),
    counts: count => front.counts(count, count),
  }
  return [
    ...DATES.map(edtf => `${edtf}: ${format.when(readEdtf(edtf))}`),
    ...Object.entries(counted).flatMap(([name, say]) => COUNTS.map(count => `${name} ${count}: ${say(count)}`)),
    `axis: ${format.dayShort(day)} | ${format.dayAlone(day)} | ${format.monthShort(day)} | ${format.year(day)}`,
    `range: ${format.days(day, day + 3)}`,
    `gap: ${t.time.later(format.gap(day - 2000, day))}`,
    `gaps: ${t.time.axis([2000, 70].map(days => format.gap(day - days, day)).join(t.series))}`,
    ...t.map.compass.map(way => `far: ${t.map.far(format.number(11_000), way)}`),
    `stop: ${t.time.stop(7, 12, format.when(readEdtf('2023-11-21')), 'X')}`,
    `zone: ${format.when(readEdtf('2023-11-01T22:43:00+09:00'), 'Asia/Seoul')}`,
    `says: ${record.facts.says(toListWords(Object.values(record.facts.supports), lang))}`,
    `probably: ${t.map.probably('X')}`,
  ]
}

for (const tag of TAGS)
  test(`${tag}: each form`, async () => {
    const lines = toLines(toLanguage(tag))
    expect(lines.join('\n')).not.toMatch(/undefined|NaN|Invalid|#/)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`fixtures/words-${tag}.txt`)
  })

/** All texts of a table, by their path; functions are given what they are given in the page. */
function toTexts(table: object, path = ''): (readonly [path: string, text: string])[] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]) => {
    const at = `${path}/${name}`
    if (typeof value === 'string') return [[at, value] as const]
    if (typeof value === 'function')
      return [[at, String((value as (...given: unknown[]) => string)(3, 3, 3, 3))] as const]
    return typeof value === 'object' && value ? toTexts(value, at) : []
  })
}

const toTables = ({ t, laterWords, frameWords, dialogWords, record, front }: Language) => ({
  t: { ...t, date: { seasons: t.date.seasons } },
  laterWords: laterWords ?? {},
  frameWords,
  dialogWords,
  record,
  front,
})

/** What other languages write as English does, and what is a name. */
const SHARED = new Set(
  (
    '3 3|3, 3|, |: |; |3 km 3|“3”|Dateline|UTC|Region|Element|Pause|Date|Articles|Options|district|Corrections|' +
    'Licences'
  ).split('|'),
)

/** Paths of the marks between words. */
const MARKS = new Set(['/t/comma', '/t/series', '/t/colon', '/t/semicolon'])

test('a mark between words has no space before it but one that does not break; one after it, or full width', () => {
  for (const { lang, t } of [ENGLISH, ...TAGS.map(toLanguage)]) {
    const isFull = /^(?:ja|zh)/.test(lang)
    expect(t.comma + t.series, lang).toMatch(isFull ? /^[、，]、$/ : /^(?:, , |، ، )$/)
    expect(t.colon + t.semicolon, lang).toMatch(
      isFull ? /^：；$/ : lang === 'fr' ? /^\u00a0: \u00a0; $/ : lang === 'ar' ? /^: ؛ $/ : /^: ; $/,
    )
  }
})

test('no table has an empty or an English text left, nor a space at an end', () => {
  const english = new Map(toTexts(toTables(ENGLISH)))
  for (const tag of TAGS) {
    const texts = toTexts(toTables(toLanguage(tag)))
    const same = texts.filter(([path, text]) => english.get(path) === text && text !== '')
    expect(
      same.filter(([, text]) => !SHARED.has(text)),
      tag,
    ).toEqual([])
    expect(
      texts.filter(([path, text]) => !MARKS.has(path) && text.trimEnd() !== text),
      tag,
    ).toEqual([])
    expect(
      texts.filter(([path, text]) => english.has(path) && (text === '') !== (english.get(path) === '')),
      tag,
    ).toEqual([])
  }
})

test('the points of the compass are eight, and different', () => {
  for (const tag of TAGS) expect(new Set(toLanguage(tag).t.map.compass).size, tag).toBe(8)
})

test('a tag leads to its language and script, everything else to English', () => {
  for (const [lang, tag] of [
    ['fr-CA', 'fr'],
    ['PT-br', 'pt'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hans-TW', 'zh-Hans'],
    ['ar-EG', 'ar'],
    ['iw', 'he'],
    ['ja-JP-u-ca-japanese', 'ja'],
  ] as const)
    expect(findTag(lang), lang).toBe(tag)
  for (const lang of [
    'en',
    'en-GB',
    'ar-Latn',
    'hi-Latn',
    'zh-Latn',
    'sw',
    'x',
    '',
    '__proto__',
    '<b>',
    'e'.repeat(1e5),
  ])
    expect(toLanguage(lang), lang.slice(0, 20)).toBe(ENGLISH)
})

test('the country decides over names of months, not over digits', () => {
  const say = (lang: string) => toLanguage(lang).format.when(readEdtf('2023-11-21'))
  expect([say('ar'), say('ar-EG'), say('ar-SY')]).toEqual(['21 نوفمبر 2023', '21 نوفمبر 2023', '21 تشرين الثاني 2023'])
})

test('the living page says what the build says', async () => {
  for (const tag of TAGS) {
    const { record: _record, front: _front, format: _format, ...built } = toLanguage(tag)
    const { format: _live, ...living } = (await loadSpeech(tag))!
    expect(living, tag).toEqual(built)
  }
  expect(await loadSpeech('sw')).toBeUndefined()
})

test('every date that can be read can be said', () => {
  const part = fc.constantFrom(
    '2023',
    '2023-09',
    '2023-11-01',
    '2023-21',
    '2023-11-2X',
    '201X',
    '2018~',
    '0064',
    '..',
    '',
  )
  const languages = TAGS.map(toLanguage)
  fc.assert(
    fc.property(
      part,
      part,
      fc.constantFrom('date', '/', '[]'),
      fc.constantFrom(...languages),
      (a, b, form, { format }) => {
        const parsed = parseEdtf(form === 'date' ? a : form === '/' ? `${a}/${b}` : `[${a}..${b}]`)
        if (!parsed.ok) return true
        const said = format.when(parsed.value)
        return said.trim() !== '' && !/undefined|Invalid|NaN|X/.test(said)
      },
    ),
    { numRuns: 2000 },
  )
})

test('in Arabic two of a kind change their end behind a preposition', () => {
  const { time } = toLanguage('ar').t
  expect(time.later(`${time.months(2)} و${time.days(5)}`)).toBe('بعد شهرين و5 أيام')
})
