import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { bySeverity } from '../../../compiler/problem.ts'
import { checkDesk } from '../../desk/check-desk.ts'
import type { Desk } from '../../desk/desk.ts'
import { createSmallDesk, known, storyOf } from '../../desk/fixtures/small-desk.ts'
import { readStory } from '../../state/read-story.ts'
import { FindingList } from './finding-list.tsx'

const desk = createSmallDesk()
const article = 'bomb-explodes-springfield'
const exact = 'A bomb exploded in Springfield on Tuesday, police said.'

const toLines = (of: Desk): string[] =>
  renderToString(
    h(FindingList, {
      problems: bySeverity(checkDesk(of, known).problems),
      story: readStory(of),
      goTo: () => undefined,
    }),
  )
    .split(/<\/(?:li|h3)>/u)
    .map(line => line.replaceAll(/<[^>]*>/gu, ''))
    .filter(line => line !== '')

test('errors first and marked; notes apart, by the names of their events', () => {
  const event = (id: string, more: object) => ({ id, title: `<i>${id}`, where: [], whereNote: 'N', ...more })
  const events = [
    event('one', { when: 'Tuesday', cite: [{ article, exact }] }),
    event('two', { when: 'Wednesday', cite: [{ article, exact }], weight: 3 }),
  ]
  const lines = toLines({ ...desk, json: JSON.stringify({ ...storyOf(desk), events }) })
  const at = lines.findIndex(line => line.startsWith('How the check reads'))
  expect(lines[0]).toMatch(/^The check: \d+ errors? to mend, \d+ warnings?$/u)
  expect(lines.slice(1, at)).toContainEqual(expect.stringMatching(/^Error: Line 1 “&lt;i>two”, Weight: found 3; exp/u))
  expect(lines.slice(1, at).every(line => /^(?:Error|Warning): /u.test(line))).toBe(true)
  expect(lines[at]).toMatch(/: nothing to mend$/u)
  expect(lines).toContain(
    'Line 1 “&lt;i>one”, When: &quot;Tuesday&quot; is read as 2023-11-21, Tuesday before Friday 24 November 2023',
  )
})

test('of a file that cannot be read the line is told; of none with a fault, that', () => {
  expect(toLines({ ...desk, json: '{' })[1]).toMatch(/^Error: Line 1 found/u)
  expect(renderToString(h(FindingList, { problems: [], story: undefined, goTo: () => undefined }))).toBe(
    '<h3>The check finds nothing wrong</h3>',
  )
})
