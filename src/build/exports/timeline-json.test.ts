// The timeline against the shape that TimelineJS documents (timeline.knightlab.com/docs/json-format.html);
// e2e/timeline-js.spec.ts has TimelineJS itself read it.
import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { Story } from '../../model/story.ts'
import { toExportFiles } from './export-files.ts'
import { createHardStory, createHostileStory, HARD_DATES } from './fixtures/hard-story.ts'

const integer = (min: number, max: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max)))
const date = v.pipe(
  v.strictObject({
    year: v.pipe(v.number(), v.integer()),
    month: integer(1, 12),
    day: integer(1, 31),
    hour: integer(0, 23),
    minute: integer(0, 59),
    second: integer(0, 59),
  }),
  v.check(
    ({ month, day, hour }) => (day === undefined || month !== undefined) && (hour === undefined || day !== undefined),
    'no part without the larger ones',
  ),
)
const text = v.strictObject({ headline: v.string(), text: v.string() })
const timeline = v.strictObject({
  scale: v.literal('human'),
  title: v.strictObject({ unique_id: v.string(), text, autolink: v.boolean() }),
  events: v.array(
    v.strictObject({
      unique_id: v.string(),
      start_date: date,
      end_date: v.optional(date),
      display_date: v.string(),
      text,
      group: v.optional(v.string()),
      autolink: v.boolean(),
    }),
  ),
})

const read = (story: Story) =>
  v.parse(timeline, JSON.parse(toExportFiles(story).find(({ name }) => name === 'timeline.json')!.source))

test('a slide for each event, with its dates as precise as they are', () => {
  const { events } = read(createHardStory())
  const toText = (each: v.InferOutput<typeof date> | undefined) => each && Object.values(each).join('-')
  expect(
    Object.fromEntries(
      events.map(({ unique_id, start_date, end_date, display_date }) => [
        unique_id,
        [toText(start_date), toText(end_date), display_date],
      ]),
    ),
  ).toEqual({
    agreement: ['2018-9-19', undefined, '19 September 2018'],
    'whole-year': ['2022', undefined, '2022'],
    season: ['2023-3-1', '2023-5-31', 'spring 2023'],
    doubtful: ['2023-6', undefined, 'about June 2023'],
    lasting: ['2022', '2023-12', '2022 to December 2023'],
    month: ['2023-9', undefined, 'September 2023'],
    until: ['2023-11-21', undefined, 'until 21 November 2023'],
    guam: ['2023-11-22-5-0-0', undefined, '22 November 2023, 05:00 UTC+10'],
    washington: ['2023-11-21-14-0-0', undefined, '21 November 2023, 14:00 UTC−5'],
    between: ['2023-11-21', '2023-11-24', 'between 21 and 24 November 2023'],
    masked: ['2023-11-20', '2023-11-29', '20 to 29 November 2023 (day unknown)'],
    since: ['2023-12-1', undefined, 'from 1 December 2023 on'],
    'or-later': ['2023-12-5', undefined, '5 December 2023 or later'],
  })
  expect(events.map(({ unique_id }) => unique_id).sort()).toEqual(Object.keys(HARD_DATES).sort())
})

test('a slide says its status, its places, its notes and its quote with the article', () => {
  const until = read(createHardStory()).events.find(({ unique_id }) => unique_id === 'until')!
  expect(until.group).toBe('Deals')
  expect(until.text.text).toBe(
    '<p>Claimed</p><p>Tuvalu</p><p>When: Worked out.</p><blockquote lang="en" dir="ltr"><p>This is the ' +
      'sentence for until alone.</p><p><a href="https://example.org/a?b=1&#38;c=2">An ' +
      'article</a></p></blockquote>',
  )
})

test('hostile texts are no markup', () => {
  const { title, events } = read(createHostileStory())
  for (const { headline, text: html } of [title.text, ...events.map(event => event.text)]) {
    expect(headline).not.toContain('<')
    expect(html.match(/<(?!\/?(?:p|blockquote|a)\b)/g)).toBeNull()
  }
  for (const { group } of events) expect(group).not.toContain('<')
})
