// Notes and references that are owed.
import { type Case, REF, testCases } from '../fixtures/problem-cases.ts'

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
      'events.0.when': { edtf: '2021-05-03', basis: 'inferred', note: 'n', refs: [REF] },
      'events.0.where.0.basis': 'inferred',
      'events.0.where.0.note': 'n',
      'events.0.where.0.refs': [REF],
    },
    [],
  ],
]

testCases(notes)
