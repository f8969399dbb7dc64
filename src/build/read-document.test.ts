import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'

test('what another program leaves out as null is left out', () => {
  expect(readDocument('{"text": "It sank.", "published": null, "outlet": "Herald"}', 1)).toEqual({
    text: 'It sank.',
    outlet: 'Herald',
  })
})

for (const [json, message] of [
  ['{bad', 'line 4: found no JSON; expected an object'],
  ['[]', 'line 4: found []; expected an object'],
  ['{"text": 5}', 'line 4: text: found 5; expected a text'],
  ['{}', 'line 4: text: found nothing; expected a text'],
  ['{"text": "It sank.", "outlet": 3}', 'line 4: outlet: found 3; expected a text'],
] as const)
  test(`refused: ${json}`, () => {
    expect(() => readDocument(json, 4)).toThrow(message)
  })
