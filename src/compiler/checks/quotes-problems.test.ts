// Quotes, and what they support.
import { expect } from 'vitest'
import { type Case, testCases } from '../fixtures/problem-cases.ts'

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

testCases(quotes)
