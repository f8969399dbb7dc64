import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSmallStory, parseSmall, TEXTS as SMALL_TEXTS } from '../compiler/fixtures/small-story.ts'
import type { Completed } from '../compiler/completion.ts'
import { parseStory } from '../compiler/parse-story.ts'
import { createSmallFile, createSmallGazetteer } from '../draft/fixtures/small-gazetteer.ts'
import { addPlaces } from '../draft/gazetteer/add-places.ts'
import { createPlaceBook } from '../draft/gazetteer/place-book.ts'
import { createCompletion } from './complete-story.ts'
import { bare, createShortStory, data, parseShort, QUOTE, tell, TEXTS } from './fixtures/short-story.ts'

test('a story in few words becomes the story in all words', () => {
  const result = parseShort(createShortStory())
  expect(result.ok ? result.story.events[0] : result.problems).toMatchObject({
    when: { edtf: '2023-08-01', text: 'Aug. 1, 2023', basis: 'stated' },
    where: [
      { place: 'abuja', text: 'Abuja', basis: 'stated', role: 'site' },
      { place: 'malta', text: 'Maltese', basis: 'stated', role: 'actor' },
      { place: 'paris', basis: 'inferred', refs: [{ title: 'The log', url: 'https://example.org/log' }] },
    ],
    cite: [
      { article: 'barge', supports: ['what', 'when', 'where'], start: 8 },
      { article: 'barge', supports: ['what', 'where'] },
    ],
  })
  expect(result.ok && result.story.places).toMatchObject({
    malta: { name: 'Malta', names: { fr: 'Malte' }, precision: 'country', geometry: { type: 'Point' } },
    abuja: { name: 'Abuja', precision: 'city', countryCodes: ['NG'], geometry: { coordinates: [7.5, 9.06] } },
  })
})

test('readings are notes: no warning, no error', () => {
  expect(tell({})).toEqual([
    'note: events[0].when: found "Aug. 1, 2023"; read as 2023-08-01',
    expect.stringMatching(
      /^note: events\[0\]\.where\[0\]: found "Abuja, NG"; read as Abuja, NG, 1,200,000 people, gn:/,
    ),
    expect.stringMatching(
      /^note: events\[0\]\.where\[2\]\.place: found "Paris, FR"; read as Paris, FR, 2,100,000 people/,
    ),
  ])
})

test('a story in the long form comes out as it went in, and nobody asks for the gazetteer', () => {
  const never = () => {
    throw new Error('asked')
  }
  const json = JSON.stringify(createSmallStory(), null, 2)
  const complete = createCompletion({ book: never, findOutline: never })
  const file = 'data/stories/ferry.json'
  const result = parseStory({ file, json, texts: SMALL_TEXTS, findOutline: data.findOutline, complete })
  expect(result).toEqual(parseSmall(json))
  expect(complete(createSmallStory(), SMALL_TEXTS).value).toEqual(createSmallStory())
})

test('what the file says wins', () => {
  const story = createShortStory()
  story.places['abuja'] = {
    name: 'Capital',
    countryCodes: ['NG'],
    precision: 'city',
    geometry: { type: 'Point', coordinates: [7.4, 9] },
    pointNote: 'Own.',
  }
  story.places['kept'] = { name: 'Abuja', countryCodes: ['NG'], geometry: { type: 'Point', coordinates: [7.45, 9.05] } }
  story.events[0]!['where'] = [
    { place: 'kept', text: 'left Abuja', basis: 'resolved' },
    'malta',
    { place: 'abuja', note: 'Own.' },
  ]
  story.events[0]!['cite'] = [
    { exact: 'A barge left Abuja on Aug. 1, 2023', supports: ['what', 'when', 'where'] },
    'The Maltese crew is well.',
  ]
  const result = parseShort({ ...story, refs: undefined })
  expect(result.ok ? result.story.places : result.problems).toMatchObject({
    kept: { geometry: { coordinates: [7.45, 9.05] }, precision: 'city' },
    abuja: { name: 'Capital', pointNote: 'Own.' },
  })
  expect(result.ok && result.story.places['kept']).not.toHaveProperty('source')
  expect(result.ok && result.story.events[0]!.where[0]).toMatchObject({ text: 'left Abuja', basis: 'resolved' })
})

const refs = 'warning: refs.log: found a reference that nothing names; expected its id in the refs of a date or a place'
const unused =
  'warning: places.malta: found a place that no event names; ' + 'expected an event at this place, or its id in context'

const cases: Record<string, [event: Record<string, unknown>, told: unknown[]]> = {
  'a quote that two articles hold': [
    { ...bare, cite: ['The barge is blue.'] },
    [
      'error: events[0].cite[0]: found "The barge is blue." in the articles "barge" and "chaland"; ' +
        'expected a quote that one article alone holds: make it longer, or name its article',
    ],
  ],
  'a quote that none holds': [
    { ...bare, cite: ['A barge left Abuja in Aug. 1, 2023'] },
    [
      'error: events[0].cite[0]: found "A barge left Abuja in Aug. 1, 2023"; ' +
        'expected a passage of one of the articles, word for word; ' +
        'nearest match seeds/barge.txt:1:9: "A barge left Abuja on Aug. 1, 2023"',
    ],
  ],
  'an empty quote': [
    { ...bare, cite: [''] },
    ['error: events[0].cite[0]: found an empty text; expected at least 1 character'],
  ],
  'HTML for a quote': [
    { ...bare, cite: ['<b>A barge</b> left'] },
    [expect.stringContaining('error: events[0].cite[0]: found "<b>A barge</b> left"; expected a passage of one of')],
  ],
  'a date that no quote says': [
    { ...bare, when: '2023-08-02', cite: QUOTE },
    [
      'error: events[0].when: found "2023-08-02", which no quote of the event says; ' +
        'expected a quote that says it, the phrase as printed with its basis, or a note: how an editor knows',
    ],
  ],
  'a day that does not exist': [
    { ...bare, when: 'February 30, 2023', cite: QUOTE },
    [
      'error: events[0].when: found "February 30, 2023"; ' +
        'expected a date that has one reading: there is no 30 February 2023',
    ],
  ],
  'numbers that can be read in two ways': [
    { ...bare, when: '03/04/2023', cite: QUOTE },
    [
      'error: events[0].when: found "03/04/2023"; ' +
        'expected a date that has one reading: write 2023-04-03 or 2023-03-04',
    ],
  ],
  'a weekday whose article may be of any of eight days': [
    { ...bare, when: 'Friday', cite: ['Le chaland a quitté Londres'] },
    [
      'error: events[0].when: found "Friday"; expected a date that has one reading: ' +
        '2023-09-22 (Friday before Thursday 28 September 2023) or 2023-09-29 (Friday before Thursday 5 October 2023)',
    ],
  ],
  'a place that no quote names': [
    { where: ['Boston, US'], cite: QUOTE },
    [
      'error: events[0].where[0]: found "boston", which no quote of the event names; ' +
        'expected a quote that names it, its text as printed, or a note: how an editor knows',
      expect.stringMatching(/^note: events\[0\]\.where\[0\]: found "Boston, US"/),
    ],
  ],
  'two towns of one rank': [
    { where: ['Springfield, US'], cite: QUOTE },
    [
      expect.stringMatching(
        new RegExp(
          '^error: events\\[0\\]\\.where\\[0\\]: found "Springfield, US", ' +
            'which may be .*166,000 people, gn:.*; .* km from the',
        ),
      ),
    ],
  ],
  'a country or a state': [
    { where: ['Georgia'], cite: QUOTE },
    [expect.stringMatching(/which may be Georgia, GE \(country, GE\); Georgia, US \(region, US-GA, [\d,]+ km from/)],
  ],
  'what the gazetteer does not know': [
    { where: ['gn:99999999', 'QQ', 'NG-QQ', '<b>x</b>, NG', ''], cite: QUOTE },
    [
      expect.stringContaining('where[0]: found "gn:99999999"; expected GeoNames'),
      expect.stringContaining('where[1]: found "QQ"; expected the ISO 3166-1 code'),
      expect.stringContaining('where[2]: found "NG-QQ"; expected the ISO 3166-2 code'),
      expect.stringContaining('where[3]: found "<b>x</b>, NG", which the gazetteer does not know'),
      expect.stringContaining('where[4]: found "", which the gazetteer does not know'),
    ],
  ],
  'a reference that is not in the table': [
    { ...bare, when: { edtf: '2023-08-01', refs: ['lag'] }, cite: QUOTE },
    [
      'error: events[0].when.refs[0]: found "lag"; ' +
        'expected the id of a reference in the refs of the story, ' +
        'or the title and url of a public page that bears it out; nearest match "log"',
    ],
  ],
}

for (const [name, [event, told]] of Object.entries(cases))
  test(`is refused: ${name}`, () => {
    const lines = tell(event).filter(line => ![refs, unused].includes(line) && !line.includes('read as 2023-08-01'))
    expect(lines).toEqual(told)
  })

test('a fault of a reference is told where it stands; two towns of one name are two places', () => {
  const story = createShortStory()
  story.refs['log'] = { title: 'The log', url: 'nowhere' }
  const result = parseShort(story)
  expect(result.ok ? [] : result.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { path: 'refs.log.url', found: '"nowhere"' },
  ])
  const other = createShortStory()
  const towns = data.book().find('Springfield, US')
  other.events[0]!['where'] = towns
    .map(({ id }) => id)
    .map(place => ({
      place,
      note: 'N',
    }))
  const parsed = parseShort({ ...other, context: ['malta'], refs: {} })
  expect(parsed.ok ? Object.keys(parsed.story.places) : parsed.problems).toEqual([
    'malta',
    'springfield',
    'springfield-us',
  ])
})

test('whatever stands in a story, nothing is thrown', { tags: ['build'] }, () => {
  const junk = fc.oneof(
    fc.constantFrom(null, 3, '', 'x', 'Abuja, NG', 'Monday', [], {}, { edtf: '2023-13-01' }, { exact: [] }),
    fc.json(),
  )
  fc.assert(
    fc.property(junk, junk, junk, junk, junk, (when, where, cite, place, refs) => {
      const story = { ...createShortStory(), refs, places: { a: place } }
      Object.assign(story.events[0]!, { when, where: [where], cite: [cite] })
      parseShort(story)
      createCompletion(data)({ events: where, places: when, articles: cite, refs }, TEXTS)
      return true
    }),
    { numRuns: 60 },
  )
})

test('a place of the settings is the one that its name and country mean, and says where it is from', () => {
  const place = { name: 'Springfield', kind: 'city', lng: -99, lat: 31, countryCode: 'US', region: 'US-TX' } as const
  const own = [{ ...place, otherNames: ['The Spring'], ref: 'https://maps.example/1' }]
  const book = createPlaceBook(createSmallFile(), () => undefined, addPlaces(createSmallGazetteer(), own))
  const complete = createCompletion({ ...data, book: () => book })
  const story = createShortStory()
  const read = (written: unknown) =>
    complete({ ...story, events: [], places: { spring: written } }, TEXTS) as Completed & {
      readonly value: { readonly places: Readonly<Record<string, unknown>> }
    }
  const { value, notes } = read({ name: 'The Spring', countryCodes: ['US'] })
  expect(value.places['spring']).toMatchObject({
    name: 'The Spring',
    region: 'US-TX',
    geometry: { coordinates: [-99, 31] },
  })
  expect(notes[0]!.expected).toContain('Springfield, Texas, US, dateline.config.json')
  expect(read({ name: 'Springfield', countryCodes: ['US'] }).value.places['spring']).toMatchObject({ region: 'US-TX' })
  expect(read({ name: 'Springfield' }).findings[0]!.found).toMatch(
    /which may be Springfield, Texas, US \(city, dateline\.config\.json\); .*166,000 people/,
  )
})
