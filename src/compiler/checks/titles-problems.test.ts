import { expect, test } from 'vitest'
import { createSmallStory, parseSmall } from '../fixtures/small-story.ts'
import { toProblemLine } from '../problem.ts'

function tell(title: unknown): string[] {
  const story = createSmallStory() as { events: Record<string, unknown>[] }
  story.events[0]!['title'] = title
  const result = parseSmall(JSON.stringify(story))
  const told = result.ok ? result.warnings : result.problems
  return told.map(problem => toProblemLine(problem)).filter(line => line.includes('says nothing to a reader'))
}

test('a title that is cut off or goes on from another clause is warned of', () => {
  for (const title of ['The minister said that the…', 'It said “the real threat…”', 'A ferry ...'])
    expect(tell(title), title).toEqual([expect.stringMatching(/warning: events\[0\]\.title: .* is cut off/)])
  for (const title of [', while 68 were missing', 'and then it sank', 'which sank'])
    expect(tell(title), title).toEqual([expect.stringContaining('goes on from another clause')])
})

test('a title of its own is left alone, whatever stands in it', () => {
  for (const title of [
    'A ferry sinks',
    'Asylum is granted',
    'As the ice breaks',
    '… of all',
    '<b>And</b>',
    'وقال',
    5,
    null,
  ])
    expect(tell(title)).toEqual([])
})
