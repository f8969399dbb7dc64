import { expect, test } from 'vitest'
import { readVerb } from './read-verb.ts'

const cases: [sentence: string, is: string | undefined, word: string | undefined, status?: string][] = [
  ['The ferry sank off the coast on Monday.', 'did', 'sank'],
  ['The ferry was towed to port.', 'did', 'towed'],
  ['Two sailors have been rescued by a trawler.', 'did', 'rescued'],
  ['The minister said the ferry was old.', 'said', 'said'],
  ['The union has denied the report.', 'said', 'denied', 'denied'],
  ['The owner claimed that the crew had left.', 'said', 'claimed', 'claimed'],
  ['The line will resume in June.', 'did', 'resume', 'planned'],
  ['The ship will be raised in June.', 'did', 'raised', 'planned'],
  ['The line is to resume in June.', 'did', 'resume', 'planned'],
  ['The line plans to hire a second ship.', 'did', 'hire', 'planned'],
  ['The ferry is the oldest of the line.', 'state', 'is'],
  ['The ferry is based in the port.', 'state', 'is'],
  ['The ferry might sail again.', 'might', 'sail'],
  ['The measures paused under the deal were restored.', 'did', 'restored'],
  ['The ferry, which was built here, sank on Monday.', 'did', 'sank'],
  ['As the storm neared the coast, thousands fled inland.', 'did', 'fled'],
  ['The crews agreed to a meeting on the island.', 'did', 'agreed', 'reported'],
  ['The crews agreed on a route.', 'did', 'agreed'],
  ['The captain and his two mates, respectively, gathered to discuss port–city relations.', 'did', 'gathered'],
  ['The council, composed of 12 members elected in a May 3, 2008 vote, also chose a mayor.', 'did', 'chose'],
  ['In a letter sent the following day, the owners condemned the findings of the board.', 'said', 'condemned'],
  ['In the harbour police arrested two men, the mayor said.', 'did', 'arrested'],
  ['A suspected leak of gas.', undefined, undefined],
  ['', undefined, undefined],
  ['🚢 123 — …', undefined, undefined],
]
for (const [sentence, is, word, status] of cases)
  test(`the verb of “${sentence}”`, () => {
    const verb = readVerb(sentence)
    expect([verb?.is, verb?.word]).toEqual([is, word])
    if (status !== undefined) expect(verb?.status).toBe(status)
    if (verb) expect(sentence.slice(verb.start, verb.end)).toMatch(new RegExp(`${verb.word}$`))
  })

test('a sentence without end is read before the time of a test is up', () => {
  expect(readVerb('a suspected, '.repeat(20_000))).toBeUndefined()
})
