// Articles and their texts.
import { expect, test } from 'vitest'
import { type Case, testCases } from '../fixtures/problem-cases.ts'
import { listProblems, TEXT, TEXTS } from '../fixtures/small-story.ts'

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

testCases(texts)

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
