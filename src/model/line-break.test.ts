// What is read where a line was broken.
import { expect, test } from 'vitest'
import { joinLines } from './line-break.ts'

for (const [text, read] of [
  ['the harbour\nmaster', 'the harbour\nmaster'],
  ['the har\u00ad\r\n  bour', 'the har\u00adbour'],
  ['強く非\n難した。\r\n首相', '強く非難した。首相'],
  ['강력히\n비난', '강력히\n비난'],
  ['東京\nTokyo', '東京\nTokyo'],
] as const)
  test(`${JSON.stringify(text)} is read on`, () => expect(joinLines(text)).toBe(read))
