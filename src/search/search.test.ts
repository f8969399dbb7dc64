// What a reader finds: words in every script, as they are typed and as they are printed; and nothing else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place } from '../model/story.ts'
import { findTerm, toTerms } from './find-terms.ts'
import { foldText, foldWithOffsets } from './fold-text.ts'
import { cutRound, markTerms, selectHeld } from './mark-terms.ts'
import { readSearchFile, toSearchFile } from './search-file.ts'
import { findEvents, toStoryTexts } from './story-texts.ts'

const holds = (text: string, query: string): boolean => {
  const terms = toTerms(query)
  return terms.length > 0 && selectHeld(text, terms).length === terms.length
}

test('a word is found by its beginning, whatever its case and its accents', () => {
  for (const [text, query] of [
    ['The satellite was launched', 'sat'],
    ['The satellite was launched', 'LAUNCH satel'],
    ['Sébastien à Zürich', 'sebas zurich'],
    ['sebastien a zurich', 'Sébas ZÜRICH'],
    ['Łódź, Straße, Ærø, Đà Nẵng, Þingvellir', 'lodz strasse aero da nang thing'],
    ['İstanbul, ısı', 'istanbul isi'],
    ['Ελληνικός λόγος', 'ΕΛΛΗΝΙΚΟΣ λογος'],
    ['Ещё один ёж', 'еще еж'],
    ['a three-way call', 'way'],
    ['“Guam,” he said', '"guam"'],
    ['the president’s plan', "president's"],
    ['ＮＡＳＡ ﬁnds ①', 'nasa fin 1'],
    ['co\u00adop\u200beration', 'cooperation'],
    ['on 21 Nov 2023', '2023 21'],
    ['金Kim', 'kim'],
  ] as const)
    expect(holds(text, query), `${query} in ${text}`).toBe(true)
  for (const [text, query] of [
    ['party', 'art'],
    ['12023', '2023'],
    ['satellite', 'satellites'],
    ['satellite', 'launch'],
    ['', 'a'],
  ] as const)
    expect(holds(text, query), `${query} in ${text}`).toBe(false)
})

test('in scripts without spaces, or with words written together, a word is found anywhere', () => {
  for (const [text, query] of [
    ['北朝鮮が偵察衛星を打ち上げた', '衛星'],
    ['한국의 국방부는', '국방'],
    ['朝鲜发射侦察卫星', '卫星 朝鲜'],
    ['والقَمَر الصناعي', 'القمر'],
    ['إطلاق القمر', 'اطلاق'],
    ['شـــمال', 'شمال'],
    ['וְהַלַּוְיָן שוגר', 'הלוין'],
    ['ประเทศไทยส่งดาวเทียม', 'ดาวเทียม'],
    ['उपग्रह का प्रक्षेपण', 'प्रक्षेपण'],
    ['देशभक्ति', 'भक्ति'],
    ['フル', 'ﾌﾙ'],
  ] as const)
    expect(holds(text, query), `${query} in ${text}`).toBe(true)
  expect(holds('की', 'कि'), 'vowel signs are letters').toBe(false)
  expect(holds('がく', 'かく'), 'so are the strokes of kana').toBe(false)
})

test('a query of nothing has no words, one without end has few', () => {
  for (const query of ['', ' ', '…', '“”', '\u200b', '-- , .']) expect(toTerms(query), query).toEqual([])
  expect(toTerms('a '.repeat(1e5))).toEqual(['a'])
  expect(toTerms(Array.from({ length: 1000 }, (_, i) => `w${i}`).join(' '))).toHaveLength(8)
  expect(toTerms('<b> & “c”')).toEqual(['<b>', 'c'])
  expect(toTerms('__proto__ constructor')).toEqual(['proto', 'constructor'])
})

test('what is marked, joined, is the text, and holds the words', () => {
  const letter = fc.constantFrom(...'aAbßéçИё北朝鮮한국ضَ 😀<>&’ﬁ'.split(''), '😀', 'İ', '\u0301', '\ud800')
  const text = fc.array(letter, { maxLength: 40 }).map(all => all.join(''))
  fc.assert(
    fc.property(text, text, (said, query) => {
      const terms = toTerms(query)
      const stretches = markTerms(said, terms)
      const marked = stretches.filter(({ isFound }) => isFound)
      const cut = cutRound(said, terms, 12)
      return (
        stretches.map(({ text }) => text).join('') === said &&
        marked.every(({ text }) => text !== '') &&
        (selectHeld(said, terms).length === 0 || marked.length > 0) &&
        said.replaceAll(/\s/g, '').includes(cut.replaceAll(/^…|…$|\s/g, ''))
      )
    }),
    { numRuns: 2000 },
  )
})

test('a letter is marked whole: with its accent, and what it was made of', () => {
  const mark = (text: string, query: string) => markTerms(text, toTerms(query)).map(({ text }) => text)
  expect(mark('Zürich', 'zu')).toEqual(['', 'Zü', 'rich'])
  expect(mark('Zu\u0308rich', 'zu')).toEqual(['', 'Zu\u0308', 'rich'])
  expect(mark('Straße', 'stras')).toEqual(['', 'Straß', 'e'])
  expect(mark('한국', '하')).toEqual(['', '한', '국'])
  expect(mark('Guam, Guam', 'guam')).toEqual(['', 'Guam', ', ', 'Guam', ''])
  expect(foldWithOffsets('ﬁ').offsets).toEqual([0, 0, 1])
  expect(foldText('ﬁ')).toBe('fi')
})

test('words of a quote are shown round the first that is found', () => {
  const quote = `${'before '.repeat(30)}Guam ${'after '.repeat(30)}`
  const cut = cutRound(quote, ['guam'], 60)
  expect(cut).toMatch(/^…before .*Guam.* after…$/)
  expect(cut.length).toBeLessThan(80)
  expect(cutRound('Guam', ['guam'], 60)).toBe('Guam')
  expect(cutRound('北'.repeat(500) + '朝鮮', ['朝鮮'], 60)).toHaveLength(61)
  expect(cutRound('😀'.repeat(500), ['x'], 60)).toBe('😀'.repeat(500))
})

const toEvent = (id: string, title: string, places: readonly string[] = []) => ({
  id,
  title,
  where: places.map(place => ({ place, basis: 'stated' as const, role: 'site' as const })),
})
const GUAM: Place = {
  name: 'Guam',
  names: { ko: '괌' },
  precision: 'city',
  geometry: { type: 'Point', coordinates: [0, 0] },
}

test('an event is found by its title, its quotes and the names of its places, by all words together', () => {
  const events = [toEvent('a', 'A launch', ['guam']), toEvent('b', 'Guam speaks'), toEvent('c', 'A call', ['nowhere'])]
  const texts = toStoryTexts({ events, places: { guam: GUAM } }, [['said so\nin two lines'], [], ['“launch”', 'it']])
  const find = (query: string) => [...findEvents(texts, toTerms(query))]
  expect(find('guam')).toEqual(['a', 'b'])
  expect(find('괌')).toEqual(['a'])
  expect(find('launch')).toEqual(['a', 'c'])
  expect(find('launch guam')).toEqual(['a'])
  expect(find('so in')).toEqual(['a'])
  expect(find('so\nin\ttwo')).toEqual(['a'])
  expect(find('speaks a')).toEqual([])
  expect(find('it launch')).toEqual(['c'])
  expect(find('zzz')).toEqual([])
})

test('the words of one event are not found in the next', () => {
  const word = fc.constantFrom('sun', 'moon', 'star', '北朝', '鮮')
  const story = fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 12 })
  fc.assert(
    fc.property(story, fc.array(word, { minLength: 1, maxLength: 3 }), (titles, query) => {
      const events = titles.map((words, number) => toEvent(`e${number}`, words.join(' ')))
      const found = findEvents(
        toStoryTexts(
          { events, places: {} },
          titles.map(() => []),
        ),
        toTerms(query.join(' ')),
      )
      return events.every(({ id, title }) => found.has(id) === query.every(each => title.includes(each)))
    }),
  )
})

test('a term at the end of a text, and a text of nothing', () => {
  expect(findTerm('', 'a')).toBe(-1)
  expect(findTerm('ba a', 'a')).toBe(3)
  expect(findTerm('a', 'a', 1)).toBe(-1)
  expect([...findEvents(toStoryTexts({ events: [], places: {} }, []), ['a'])]).toEqual([])
})

test('the file of a story is read for that story alone', () => {
  const cite = { article: 'x', supports: [], start: 0, end: 1 }
  const events = [
    {
      id: 'a',
      cite: [
        { ...cite, exact: '<b>&' },
        { ...cite, exact: '北' },
      ],
    },
    { id: 'b', cite: [] },
  ]
  const file = toSearchFile(events)
  expect(readSearchFile(file, events)).toEqual([['<b>&', '北'], []])
  for (const others of [[], [events[1]!, events[0]!], [{ id: 'ab' }], [...events, { id: 'c' }]])
    expect(() => readSearchFile(file, others)).toThrow()
  expect(() => readSearchFile('<!doctype html>', events)).toThrow()
})
