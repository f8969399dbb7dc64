// Shapes of a story file, and several mistakes at once.
import { expect, test } from 'vitest'
import { type Case, polygon, testCases } from '../fixtures/problem-cases.ts'
import { createSmallStory, parseSmall } from '../fixtures/small-story.ts'
import { toProblemLine } from '../problem.ts'

const shapes: Case[] = [
  [
    'a title of 10,000 characters',
    { title: 'x'.repeat(10_000) },
    ['error: title: found 10000 characters; expected at most 160 characters'],
  ],
  [
    'names that nobody sees',
    { title: '\u200b\u2060', 'places.valletta.name': ' \ufeff\u00ad\u3164', 'events.0.title': '\u200d \u200d' },
    [
      'error: title: found "\\u200b\\u2060"; expected at least 1 character that is seen',
      'error: places.valletta.name: found "\\u00ad\\u3164"; expected at least 1 character that is seen',
      'error: events[0].title: found "\\u200d \\u200d"; expected at least 1 character that is seen',
    ],
  ],
  ['a name with marks that join and part its letters', { 'events.0.title': 'نمی\u200cخواهم 👩\u200d🚒 ❤\ufe0f' }, []],
  [
    'a title that turns what stands behind it',
    { title: 'A \u202eferry' },
    [
      'error: title: found the character U+202E in a text, without its counterpart; ' +
        'expected direction marks in pairs, or none',
    ],
  ],
  ['an empty title', { title: '  ' }, ['error: title: found an empty text; expected at least 1 character']],
  [
    'a key that is nearly right',
    { 'events.0.sumary': 'x' },
    [
      'error: events[0].sumary: found the unknown key "sumary"; ' +
        'expected one of id, title, label, weight, kind, summary, category, status, when, where, whereNote, join, ' +
        'cite, actors, related, updated, review; ' +
        'nearest match "summary"',
    ],
  ],
  [
    'a basis that is nearly right',
    { 'events.0.when.basis': 'statd' },
    ['error: events[0].when.basis: found "statd"; expected one of stated, resolved, inferred; nearest match "stated"'],
  ],
  [
    'a script for a link',
    { 'articles.0.url': 'javascript:alert(1)' },
    [
      'error: articles[0].url: found "javascript:alert(1)"; ' +
        'expected a link that starts with https:// or http:// and has no spaces',
    ],
  ],
  [
    'a name before the host',
    { 'articles.0.url': 'https://example.org@evil.example/' },
    [
      'error: articles[0].url: found "https://example.org@evil.example/"; ' +
        'expected a link that starts with https:// or http:// and has no spaces',
    ],
  ],
  ...['http://[', 'https://x:99999999/', 'https://%zz', 'https://a b', 'https://exa%mple.org/'].map((link): Case => [
    `the link ${link}`,
    { 'articles.0.url': link },
    [expect.stringMatching(/^error: articles\[0\]\.url: found ".*"; expected a link that /) as unknown as string],
  ]),
  ...['http://[::1]:8080/a', 'https://пример.рф/путь', 'https://example.org:443?q=%zz#%'].map((link): Case => [
    `the link ${link}`,
    { 'articles.0.url': link },
    [],
  ]),
  [
    'a link that turns its own direction',
    { 'articles.0.url': 'https://example.org/\u202egpj.exe\u202c' },
    [
      'error: articles[0].url: found "https://example.org/\\u202egpj.exe\\u202c"; expected a link without ' +
        'control characters and direction marks',
    ],
  ],
  [
    'a list for an object',
    { categories: [], 'events.0.category': undefined },
    ['error: categories: found []; expected an object'],
  ],
  [
    'a geometry of no known type',
    { 'places.valletta.geometry.type': 'Circle' },
    [
      'error: places.valletta.geometry.type: found "Circle"; ' +
        'expected one of Point, LineString, Polygon, MultiPoint, MultiLineString, MultiPolygon',
    ],
  ],
  [
    'three coordinates',
    { 'places.valletta.geometry.coordinates': [14.5, 35.9, 0] },
    ['error: places.valletta.geometry.coordinates: found 3 entries; expected 2 entries'],
  ],
  [
    'a number too big for JSON',
    { 'places.sea.radiusKm': 1e400 },
    ['error: places.sea.radiusKm: found null; expected a number'],
  ],
  [
    'a geometry that is none',
    { 'places.valletta.geometry': null, 'places.malta.geometry': 'Point' },
    [
      'error: places.valletta.geometry: found null; expected an object',
      'error: places.malta.geometry: found "Point"; expected an object',
    ],
  ],
  [
    'a radius out of range',
    { 'places.sea.radiusKm': -1 },
    ['error: places.sea.radiusKm: found -1; expected more than 0'],
  ],
  [
    'a radius round the Earth',
    { 'places.sea.radiusKm': 40_000 },
    ['error: places.sea.radiusKm: found 40000; expected at most 5000'],
  ],
  [
    'an escape sequence in a text',
    { title: '\u001b[31mred' },
    [
      'error: title: found the character U+001B in a text; ' +
        'expected no control characters and no half of a surrogate pair',
    ],
  ],
  [
    'an id with a capital',
    { 'places.Sea': { name: 'x' } },
    [
      'error: places.Sea: found "Sea"; expected an id in kebab-case: small letters, digits and single hyphens',
      'error: places.Sea.precision: found nothing; expected the key "precision"',
      'error: places.Sea.geometry: found nothing; expected the key "geometry"',
    ],
  ],
]

const several: Case[] = [
  [
    'a wrong word in an event does not hide its wrong quote, its wrong place and its date',
    {
      'events.1.status': 'reportd',
      'events.1.where.1.basis': 'x',
      'events.1.where.0.place': 'goza',
      'events.1.when.edtf': '2021-05-32',
      'events.1.cite.0.exact': 'It reached Goza',
    },
    [
      expect.stringMatching(/^warning: places\.gozo: found a place that no event names/),
      expect.stringMatching(/^error: events\[1\]\.when\.edtf: /),
      expect.stringMatching(/^error: events\[1\]\.when\.text: /),
      expect.stringMatching(/^error: events\[1\]\.where\[0\]\.place: /),
      expect.stringMatching(/^error: events\[1\]\.where\[0\]\.text: /),
      expect.stringMatching(/^error: events\[1\]\.where\[1\]\.basis: /),
      expect.stringMatching(/^error: events\[1\]\.cite\[0\]\.exact: /),
      expect.stringMatching(/^error: events\[1\]\.status: /),
    ] as unknown as string[],
  ],
  [
    'a wrong word in an article and in a place does not hide their dates, quotes and rings',
    {
      'articles.0.rights': 'ful',
      'articles.0.byline': 'Ann',
      'articles.0.published': '2021-05-32',
      'events.0.cite.0.exact': 'The ferry leaves Valletta',
      'places.gozo.precision': 'regoin',
      'places.gozo.names': 'Gozo',
      'places.gozo.geometry': polygon([14.2, 36], [14.2, 36.07], [14.3, 36.07], [14.2, 36]),
      'events.2.when.basis': 3,
      'events.2.when.edtf': '2021-O6',
      'events.2.where': [{ place: 3, basis: 'stated' }],
    },
    [
      expect.stringMatching(/^error: articles\[0\]\.published: /),
      expect.stringMatching(/^error: articles\[0\]\.rights: /),
      expect.stringMatching(/^error: articles\[0\]\.byline: /),
      expect.stringMatching(/^error: places\.gozo\.precision: /),
      expect.stringMatching(/^error: places\.gozo\.geometry\.coordinates\[0\]: /),
      expect.stringMatching(/^error: places\.gozo\.names: /),
      expect.stringMatching(/^error: events\[0\]\.when\.text: /),
      expect.stringMatching(/^error: events\[0\]\.cite\[0\]\.exact: /),
      expect.stringMatching(/^error: events\[2\]\.when\.edtf: /),
      expect.stringMatching(/^error: events\[2\]\.when\.basis: /),
      expect.stringMatching(/^error: events\[2\]\.where\[0\]\.place: /),
    ] as unknown as string[],
  ],
  [
    'what is not there is not asked for more',
    { 'events.0': 3, 'events.1.cite': undefined, 'events.2.where': 'x' },
    [
      'error: events[0]: found 3; expected an object',
      'error: events[1].cite: found nothing; expected the key "cite"',
      'error: events[1].related[0]: found "leaves"; expected the id of an event',
      'error: events[2].where: found "x"; expected a list',
    ],
  ],
]

testCases(shapes)
testCases(several)

test('a number without an end is told as it stands in the file', () => {
  const json = JSON.stringify(createSmallStory(), null, 2)
    .replace('14.5146', '1e999')
    .replace('"radiusKm": 80', '"radiusKm": -1e999')
  const result = parseSmall(json)
  expect(result.ok ? [] : result.problems.map(problem => toProblemLine(problem).replace(/^\S+ /, ''))).toEqual([
    'error: places.valletta.geometry.coordinates[0]: found 1e999; expected a number that is not too large',
    'error: places.sea.radiusKm: found -1e999; expected a number that is not too large',
  ])
})
