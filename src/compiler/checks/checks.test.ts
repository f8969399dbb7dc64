// Every mistake that an author can make in a story, and the line that tells of it.
import { expect, test } from '@playwright/test'
import { createSmallStory, listProblems, parseSmall, TEXT, TEXTS } from '../fixtures/small-story.ts'
import { toProblemLine } from '../problem.ts'

type Case = [name: string, changes: Record<string, unknown>, printed: string[]]
const point = (lng: number, lat: number) => ({ type: 'Point', coordinates: [lng, lat] })
const REF = { title: 'A', url: 'https://example.org/a' }
const polygon = (...ring: [number, number][]) => ({ type: 'Polygon', coordinates: [ring] })

const ids: Case[] = [
  [
    "an id that is not the file's name",
    { id: 'boat' },
    ['error: id: found "boat"; expected "ferry", the file\'s name'],
  ],
  [
    'an event id twice',
    { 'events.1.id': 'leaves', 'events.0.related': undefined, 'events.1.related': undefined },
    ['error: events[1].id: found "leaves" again; expected an id of its own: events[0] has this one'],
  ],
  [
    'an article id twice',
    { 'articles.1.id': 'first' },
    ['error: articles[1].id: found "first" again; expected an id of its own: articles[0] has this one'],
  ],
  [
    'an unknown place',
    { 'events.0.where.0.place': 'valeta' },
    [
      'warning: places.valletta: found a place that no event names; ' +
        'expected an event at this place, or its id in context',
      'error: events[0].where[0].place: found "valeta"; expected the id of a place; nearest match "valletta"',
    ],
  ],
  [
    'an unknown article',
    { 'events.0.cite.0.article': 'frist' },
    ['error: events[0].cite[0].article: found "frist"; expected the id of an article; nearest match "first"'],
  ],
  [
    'an unknown category',
    { 'events.0.category': 'trafic' },
    ['error: events[0].category: found "trafic"; expected the id of a category; nearest match "traffic"'],
  ],
  [
    'an unknown related event',
    { 'events.0.related': ['elsewhere'] },
    ['error: events[0].related[0]: found "elsewhere"; expected the id of an event'],
  ],
  [
    'an event related to itself',
    { 'events.0.related': ['leaves'] },
    ['error: events[0].related[0]: found "leaves"; expected another event than itself'],
  ],
  [
    'an unknown place in context',
    { context: ['malta', 'sea', 'see'] },
    ['error: context[2]: found "see"; expected the id of a place; nearest match "sea"'],
  ],
  [
    'a place nobody names',
    { context: ['malta'] },
    ['warning: places.sea: found a place that no event names; expected an event at this place, or its id in context'],
  ],
  [
    'a place twice in an event',
    {
      'events.1.where.1': { place: 'gozo', basis: 'inferred', note: 'The usual way.' },
      context: ['malta', 'sea', 'route'],
    },
    ['error: events[1].where[1].place: found "gozo" again; expected each place in a role once: where[0] has this one'],
  ],
  [
    'a journey back to where it began',
    { 'events.0.where.1': { place: 'valletta', text: 'Valletta', basis: 'stated', role: 'destination' } },
    [],
  ],
  [
    'a related event twice',
    { 'events.0.related': ['arrives', 'again', 'arrives'] },
    ['error: events[0].related[2]: found "arrives" again; expected each event once: related[0] has this one'],
  ],
  [
    'a reference twice under a date and under a place',
    { 'events.0.when.refs': [REF, { ...REF, title: 'B' }], 'events.1.where.1.refs': [REF, REF] },
    [
      'error: events[0].when.refs[1].url: found "https://example.org/a" again; ' +
        'expected each reference once: refs[0] has this one',
      'error: events[1].where[1].refs[1].url: found "https://example.org/a" again; ' +
        'expected each reference once: refs[0] has this one',
    ],
  ],
  ['a reference for the date and for the place', { 'events.0.when.refs': [REF], 'events.0.where.0.refs': [REF] }, []],
  [
    'an inherited key for an id',
    { context: ['malta', 'sea', 'constructor'] },
    ['error: context[2]: found "constructor"; expected the id of a place'],
  ],
]

const texts: Case[] = [
  ['boilerplate that is a line of its article', { 'articles.1.boilerplate': ['A second text, about nothing.'] }, []],
  [
    'boilerplate that is not a whole line',
    { 'articles.1.boilerplate': ['A second text, about nothing.', 'A second text, about nothin'] },
    [
      'error: articles[1].boilerplate[1]: found "A second text, about nothin"; ' +
        'expected a whole line of seeds/note.txt, word for word; ' +
        'nearest match "A second text, about nothing."',
    ],
  ],
]

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
]

const notes: Case[] = [
  [
    'an inferred date without a note',
    { 'events.0.when.basis': 'inferred' },
    ['error: events[0].when.note: found nothing; expected a note: the date is inferred'],
  ],
  [
    'an inferred place without a note',
    { 'events.1.where.1.note': undefined },
    ['error: events[1].where[1].note: found nothing; expected a note: the place is inferred'],
  ],
  [
    'an inferred publication without a note',
    { 'articles.1.publishedNote': undefined },
    ['error: articles[1].publishedNote: found nothing; expected a note: the date is inferred'],
  ],
  [
    'no place and no note',
    { 'events.2.whereNote': undefined },
    ['error: events[2].whereNote: found nothing; expected a note that says why the event has no place'],
  ],
  [
    'quotes that leave something open',
    { 'events.0.cite.0.supports': ['where'] },
    [
      'error: events[0].cite: found no quote that supports "what"; expected "what" in the supports of one cite',
      'error: events[0].cite: found no quote that supports "when"; expected "when" in the supports of one cite',
    ],
  ],
  [
    'no quote for a place',
    { 'events.0.cite.0.supports': ['what', 'when'] },
    ['error: events[0].cite: found no quote that supports "where"; expected "where" in the supports of one cite'],
  ],
  [
    'no quote for what is inferred',
    {
      'events.0.cite.0.supports': ['what'],
      'events.0.when': { edtf: '2021-05-03', basis: 'inferred', note: 'n' },
      'events.0.where.0.basis': 'inferred',
      'events.0.where.0.note': 'n',
    },
    [],
  ],
]

const quotes: Case[] = [
  [
    'a quote with a mistake',
    { 'events.0.cite.0.exact': 'The fery left Valletta on May 3, 2021, at dawn' },
    [
      'error: events[0].cite[0].exact: found "The fery left Valletta on May 3, 2021, at dawn"; ' +
        'expected a passage of seeds/ferry.txt, word for word; ' +
        'nearest match seeds/ferry.txt:1:1: "The ferry left Valletta on May 3, 2021, “at dawn"',
    ],
  ],
  [
    'a quote of another article',
    { 'events.2.cite.0.exact': 'about nothing', 'events.2.cite.0.suffix': undefined },
    [
      'error: events[2].cite[0].article: found "first", whose text has not the quote "about nothing"; ' +
        'expected the article it is from; nearest match "second"',
    ],
  ],
  [
    'a quote of nowhere',
    { 'events.2.cite.0.exact': 'Quick zephyrs blow, vexing daft Jim' },
    [
      'error: events[2].cite[0].exact: found "Quick zephyrs blow, vexing daft Jim"; ' +
        'expected a passage of seeds/ferry.txt, word for word',
    ],
  ],
  [
    'a quote that stands twice',
    { 'events.2.cite.0.suffix': undefined },
    [
      'error: events[2].cite[0].exact: found "The ferry will sail again" 2 times ' +
        '(seeds/ferry.txt:3:49, seeds/ferry.txt:5:27); ' +
        'expected a quote that occurs once: make it longer, or add a prefix or suffix',
    ],
  ],
  [
    'a quote twice in an event',
    {
      'events.2.cite.1': {
        article: 'first',
        prefix: 'late—on the same day.',
        exact: 'The  ferry will sail again',
        supports: ['when'],
      },
      'events.2.when.text': undefined,
    },
    [
      'error: events[2].cite[1].exact: found "The  ferry will sail again" again; ' +
        'expected each passage once in an event: cite[0] has this one',
    ],
  ],
  [
    'the same words from two passages',
    {
      'events.2.cite.1': {
        article: 'first',
        prefix: 'said: "',
        exact: 'The ferry will sail again',
        supports: ['when'],
      },
      'events.2.when.text': undefined,
    },
    [],
  ],
  [
    'a suffix that does not follow',
    { 'events.2.cite.0.suffix': 'in July' },
    [
      'error: events[2].cite[0].suffix: found "in July"; expected the words right after the quote; ' +
        'nearest match seeds/ferry.txt:3:49: " in June.  The harbour master said: "The"',
    ],
  ],
  [
    'a prefix that does not lead',
    { 'events.2.cite.0.prefix': 'slowly' },
    [
      expect.stringMatching(
        /^error: events\[2\]\.cite\[0\]\.prefix: found "slowly"; expected the words right before the quote/,
      ),
    ] as unknown as string[],
  ],
  [
    'a phrase outside of the quotes',
    { 'events.0.when.text': 'on the same day', 'events.0.where.0.text': 'Gozo' },
    [
      'error: events[0].when.text: found "on the same day"; ' +
        "expected a phrase inside one of the event's quotes, as printed",
      'error: events[0].where[0].text: found "Gozo"; expected a phrase inside one of the event\'s quotes, as printed',
    ],
  ],
  ['a phrase typed in another way', { 'events.0.when.text': 'May  3,\u00a02021, "at dawn,"' }, []],
  [
    'an article that is not there',
    { 'articles.0.text': 'seeds/fery.txt' },
    ['error: articles[0].text: found "seeds/fery.txt"; expected the path of a text that is there'],
  ],
  ...[
    '../secret.txt',
    '/etc/passwd',
    'C:\\a.txt',
    'seeds/../../x',
    'seeds//x',
    './seeds/ferry.txt',
    'http://example.org/x',
    'data/stories/ferry.json',
    'seeds',
    'seedsx/a.txt',
    'seeds/../package.json',
  ].map((text): Case => [
    `the path ${text}`,
    { 'articles.1.text': text },
    [`error: articles[1].text: found "${text}"; expected a path under seeds/, such as seeds/article.txt`],
  ]),
]

const places: Case[] = [
  [
    'a line that is a point',
    { 'places.route.geometry': point(14.5, 35.9) },
    ['error: places.route.geometry: found a Point; expected a LineString or MultiLineString, for the precision "line"'],
  ],
  [
    'a city that is a line',
    { 'places.valletta.precision': 'line' },
    [
      'error: places.valletta.geometry: found a Point; ' +
        'expected a LineString or MultiLineString, for the precision "line"',
    ],
  ],
  ...['district', 'region', 'area', 'water'].map((precision): Case => [
    `a bare point for the precision ${precision}`,
    { 'places.valletta.precision': precision },
    [
      'error: places.valletta.radiusKm: found nothing; ' +
        `expected the radius around the Point, or a Polygon, for the precision "${precision}"`,
    ],
  ]),
  [
    'a region that is a line',
    { 'places.route.precision': 'region' },
    [
      'error: places.route.geometry: found a LineString; ' +
        'expected a Polygon, or a Point with radiusKm, for the precision "region"',
    ],
  ],
  [
    'a country without codes',
    { 'places.malta.countryCodes': undefined },
    ['error: places.malta.countryCodes: found nothing; expected at least one code, for the precision "country"'],
  ],
  [
    "a country's point without a note",
    { 'places.malta.pointNote': undefined },
    [
      'error: places.malta.pointNote: found nothing; ' +
        'expected a note that says what the point stands for, for the precision "country"',
    ],
  ],
  [
    'a country that is a line',
    { 'places.route.precision': 'country', 'places.route.countryCodes': ['MT'] },
    [
      'error: places.route.geometry: found a LineString; ' +
        'expected the Point where the label stands, or a Polygon, for the precision "country"',
    ],
  ],
  [
    'a ring that is open',
    { 'places.gozo.geometry': polygon([14.2, 36], [14.3, 36], [14.3, 36.07], [14.2, 36.07]) },
    [
      'error: places.gozo.geometry.coordinates[0][3]: found [14.2,36.07]; ' +
        "expected the ring's first position again, [14.2,36]",
    ],
  ],
  [
    'an outer ring that runs clockwise',
    { 'places.gozo.geometry': polygon([14.2, 36], [14.2, 36.07], [14.3, 36.07], [14.2, 36]) },
    [
      'error: places.gozo.geometry.coordinates[0]: found an outer ring that runs clockwise; ' +
        'expected counter-clockwise: reverse the order of its positions',
    ],
  ],
  [
    'a hole that runs counter-clockwise',
    {
      'places.gozo.geometry.coordinates.1': [
        [14.22, 36.02],
        [14.23, 36.02],
        [14.23, 36.03],
        [14.22, 36.02],
      ],
    },
    [
      'error: places.gozo.geometry.coordinates[1]: found a hole that runs counter-clockwise; ' +
        'expected clockwise: reverse the order of its positions',
    ],
  ],
  [
    'a ring that encloses nothing',
    { 'places.gozo.geometry': polygon([14.2, 36], [14.3, 36], [14.25, 36], [14.2, 36]) },
    ['error: places.gozo.geometry.coordinates[0]: found a ring that encloses nothing; expected an area'],
  ],
  [
    'a ring across the 180th meridian',
    { 'places.sea.geometry': polygon([179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0]) },
    [
      'error: places.sea.geometry.coordinates[0][1]: found a side longer than 180 degrees; ' +
        'expected a MultiPolygon cut at the 180th meridian',
    ],
  ],
  [
    'a ring along the south pole',
    { 'places.sea.geometry': polygon([-180, -90], [180, -90], [180, -70], [0, -65], [-180, -70], [-180, -90]) },
    [],
  ],
  [
    'eight decimals',
    { 'places.valletta.geometry': point(14.51460001, 35.8997) },
    ['error: places.valletta.geometry.coordinates: found [14.51460001,35.8997]; expected at most 7 decimals'],
  ],
  ['seven decimals', { 'places.valletta.geometry': point(14.5146001, 35.8997) }, []],
  [
    'longitude out of range',
    { 'places.valletta.geometry': point(181, 35) },
    [
      'error: places.valletta.geometry.coordinates: found [181,35]; ' +
        'expected longitude -180 to 180, then latitude -90 to 90',
    ],
  ],
  [
    'latitude out of range',
    { 'places.valletta.geometry': point(35, 126.9) },
    [
      'error: places.valletta.geometry.coordinates: found [35,126.9]; ' +
        'expected longitude -180 to 180, then latitude -90 to 90; ' +
        'nearest match [126.9,35], the other way round',
    ],
  ],
  [
    'longitude and latitude swapped',
    { 'places.valletta.geometry': point(35.8997, 14.5146) },
    [
      'warning: places.valletta.geometry: found [35.8997,14.5146], outside MT; ' +
        'expected a position inside its country; ' +
        'nearest match [14.5146,35.8997]: longitude and latitude look swapped',
    ],
  ],
  [
    'a place outside of its country',
    { 'places.valletta.geometry': point(-14.5146, 35.8997) },
    ['warning: places.valletta.geometry: found [-14.5146,35.8997], outside MT; expected a position inside its country'],
  ],
  ['a place in one of its two countries', { 'places.valletta.countryCodes': ['FJ', 'MT'] }, []],
  [
    'a country on both sides of the 180th meridian',
    { 'places.valletta.countryCodes': ['FJ'], 'places.valletta.geometry': point(-179.9, -17) },
    [],
  ],
  [
    'a point far from a country on both sides',
    { 'places.valletta.countryCodes': ['FJ'], 'places.valletta.geometry': point(0, -17) },
    ['warning: places.valletta.geometry: found [0,-17], outside FJ; expected a position inside its country'],
  ],
  [
    'an unknown country code',
    { 'places.valletta.countryCodes': ['QX'] },
    [
      'warning: places.valletta.countryCodes[0]: found "QX"; ' +
        'expected an ISO 3166-1 code that has an outline in the border data',
    ],
  ],
  ['a code without an outline', { 'places.valletta.countryCodes': ['RE'] }, []],
]

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
        'expected one of id, title, summary, category, status, when, where, whereNote, join, cite, actors, ' +
        'related, updated; ' +
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

for (const [kind, cases] of Object.entries({ ids, texts, dates, notes, quotes, places, shapes, several }))
  test.describe(kind, () => {
    for (const [name, changes, printed] of cases) test(name, () => expect(listProblems(changes)).toEqual(printed))
  })

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

const controls: [string, string, string | undefined][] = [
  ['a null', 'One.\n𝒜𝒜\0', 'U+0000 at seeds/ferry.txt:2:3'],
  ['an escape', '\u001b[31mred', 'U+001B at seeds/ferry.txt:1:1'],
  ['a bell', 'One.\r\n\r\nT\u0007wo', 'U+0007 at seeds/ferry.txt:3:2'],
  ['a line break of old', 'a\u0085b', 'U+0085 at seeds/ferry.txt:1:2'],
  ['tabs and line breaks', 'a\tb\r\nc\rd\n', undefined],
]
for (const [name, put, place] of controls)
  test(`${name} in the text of an article`, () => {
    const printed = listProblems({}, new Map([...TEXTS, ['seeds/ferry.txt', `${put}${TEXT}`]]))
    expect(printed).toEqual(
      place === undefined
        ? []
        : [
            `error: articles[0].text: found the character ${place}; ` +
              'expected no control characters but tabs and line breaks in a text',
          ],
    )
  })
