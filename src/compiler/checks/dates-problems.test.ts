// Dates, zones and languages.
import { expect } from 'vitest'
import { type Case, testCases } from '../fixtures/problem-cases.ts'

const dates: Case[] = [
  [
    'a day that does not exist',
    { 'events.0.when.edtf': '2021-02-29' },
    [
      'error: events[0].when.edtf: found "2021-02-29", wrong at character 9: February 2021 has 28 days; ' +
        'expected a date in EDTF',
    ],
  ],
  [
    'a day of publication that does not exist',
    { 'articles.1.published': '2021-13' },
    [
      expect.stringMatching(/^error: articles\[1\]\.published: found "2021-13", wrong at character 6: /),
    ] as unknown as string[],
  ],
  [
    'a day after publication, reported',
    { 'events.0.when.edtf': '2021-05-05' },
    [
      'error: events[0].status: found "reported" for "2021-05-05", later than the publication on 2021-05-04; ' +
        'expected the status "planned", or an earlier date',
    ],
  ],
  [
    'a day after publication, claimed',
    { 'events.0.when.edtf': '2021-05-05', 'events.0.status': 'claimed' },
    [
      'warning: events[0].status: found "claimed" for "2021-05-05", later than the publication on 2021-05-04; ' +
        'expected the status "planned", or an earlier date',
    ],
  ],
  ['a day after publication, planned', { 'events.0.when.edtf': '2021-05-05', 'events.0.status': 'planned' }, []],
  ['the day of publication', { 'events.0.when.edtf': '2021-05-04' }, []],
  [
    'a day long after a publication with an open end',
    { 'events.0.when.edtf': '2024-05-05', 'articles.0.published': '2021/..' },
    [
      'error: events[0].status: found "reported" for "2024-05-05", later than the publication on 2021-12-31; ' +
        'expected the status "planned", or an earlier date',
    ],
  ],
  [
    'a day in the year in which a publication with an unknown end began',
    { 'events.0.when.edtf': '2021-12-31', 'articles.0.published': '2021/' },
    [],
  ],
  [
    'a day after a publication of which only the end is known',
    { 'events.0.when.edtf': '2021-05-05', 'articles.0.published': '../2021-05-04' },
    [
      'error: events[0].status: found "reported" for "2021-05-05", later than the publication on 2021-05-04; ' +
        'expected the status "planned", or an earlier date',
    ],
  ],
  ['a span that begins before publication', { 'events.0.when.edtf': '2021-05-03/2021-06' }, []],
  [
    'an unknown time zone',
    { timeZone: 'Europe/Mallta', 'events.0.when.timeZone': '+02:00' },
    [
      'error: timeZone: found "Europe/Mallta"; expected an IANA time zone, such as Asia/Seoul; ' +
        'nearest match "Europe/Malta"',
      'error: events[0].when.timeZone: found "+02:00"; expected an IANA time zone, such as Asia/Seoul',
    ],
  ],
  [
    'a language that is none',
    { lang: 'en-a' },
    ['error: lang: found "en-a"; expected a BCP 47 language tag, such as en or ko'],
  ],
  [
    'an article in a language that is none',
    { 'articles.1.lang': 'en-a' },
    ['error: articles[1].lang: found "en-a"; expected a BCP 47 language tag, such as en or ko'],
  ],
  ['an article in another language than the story', { 'articles.1.lang': 'zh-Hant' }, []],
  [
    'a name in a language that is none',
    { 'places.valletta.names': { 'mt-x': 'Il-Belt' } },
    ['error: places.valletta.names["mt-x"]: found "mt-x"; expected a BCP 47 language tag, such as en or ko'],
  ],
  [
    'references in a language that is none',
    {
      'events.0.when.refs': [{ title: 'The log', url: 'https://example.org/log', lang: 'mt' }],
      'events.1.when.refs': [{ title: 'The log', url: 'https://example.org/log', lang: 'en-a' }],
      'events.1.where.0.refs': [{ title: 'The chart', url: 'https://example.org/chart', lang: 'mt-x' }],
    },
    [
      'error: events[1].when.refs[0].lang: found "en-a"; expected a BCP 47 language tag, such as en or ko',
      'error: events[1].where[0].refs[0].lang: found "mt-x"; expected a BCP 47 language tag, such as en or ko',
    ],
  ],
]

testCases(dates)
