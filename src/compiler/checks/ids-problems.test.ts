// Ids that repeat, lead nowhere or are not used.
import { type Case, REF, testCases } from '../fixtures/problem-cases.ts'

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
    'an unknown place in the frame',
    { view: { frame: ['malta', 'malte'] } },
    ['error: view.frame[1]: found "malte"; expected the id of a place; nearest match "malta"'],
  ],
  ...[
    [10, 20, 30],
    [-181, 0, 10, 10],
    [0, 10, 10, 10],
    [170, 0, 170, 10],
    [0, -91, 10, 10],
    ['malta', 3],
    [null, 0, 10, 10],
  ].map((frame): [string, Record<string, unknown>, string[]] => [
    `a frame that is ${JSON.stringify(frame)}`,
    { view: { frame } },
    [
      frame[0] === null
        ? 'error: view.frame[0]: found null; expected a text or a number'
        : `error: view.frame: found ${frame[0] === 'malta' ? 'a list of 2' : JSON.stringify(frame)}; ` +
          'expected ids of places, or [west, south, east, north] in degrees, south below north',
    ],
  ]),
  ['a frame across the antimeridian', { view: { frame: [170, -20, -170, 10] } }, []],
  [
    'an opening at no event',
    { opening: { event: 'leave' } },
    ['error: opening.event: found "leave"; expected the id of an event; nearest match "leaves"'],
  ],
  [
    'a label of more than 24 characters',
    { 'events.0.label': 'x'.repeat(25) },
    ['error: events[0].label: found 25 characters; expected at most 24 characters'],
  ],
  [
    'a finding of more than 140 characters',
    { finding: 'x'.repeat(141) },
    ['error: finding: found 141 characters; expected at most 140 characters'],
  ],
  [
    'weight and kind of no kind',
    { 'events.0.weight': 'keys', 'events.0.kind': 'sad' },
    [
      'error: events[0].weight: found "keys"; expected one of key, detail; nearest match "key"',
      'error: events[0].kind: found "sad"; expected one of did, said; nearest match "said"',
    ],
  ],
  [
    'a place nobody names',
    { context: ['malta'] },
    ['warning: places.sea: found a place that no event names; expected an event at this place, or its id in context'],
  ],
  [
    'a place twice in an event',
    {
      'events.1.where.1': { place: 'gozo', basis: 'inferred', note: 'The usual way to Gozo.' },
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

testCases(ids)
