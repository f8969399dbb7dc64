import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { createSmallDesk, known, storyOf } from '../../desk/fixtures/small-desk.ts'
import { toPreviewStory } from '../../desk/preview-story.ts'
import { readStory } from '../../state/read-story.ts'
import { createStudioStore } from '../../state/state.ts'
import type { Studio } from '../studio-props.ts'
import { OpeningChoice } from './opening-choice.tsx'

const small = createSmallDesk()
const { events, ...rest } = storyOf(small)

/** The options, the chosen one with a star. */
function toOptions(change: object): string[] {
  const desk = { ...small, json: JSON.stringify({ ...rest, events, ...change }) }
  const preview = toPreviewStory(desk, known)
  const shown = preview.ok ? { ...preview, proposed: { events: [], places: [] } } : preview
  const state = { ...createStudioStore().getState(), shown }
  const html = renderToString(h(OpeningChoice, { studio: {} as Studio, state, story: readStory(desk)! }))
  return [...html.matchAll(/<option([^>]*)>([^<]*)/gu)].map(
    ([, is, name]) => `${is!.includes('selected') ? '* ' : ''}${name!}`,
  )
}

test('the event that the rules choose is named, whatever is chosen; then come the key events', () => {
  const weighty = events.map(event =>
    ['people-died-london', 'paris-said'].includes(event.id) ? { ...event, weight: 'key' } : event,
  )
  const keys = [
    'Two people died in London on November 21, 2023',
    '“We found it in Paris,” the mayor of Paris said on Wednesday',
  ]
  const ruled = `As the rules choose: ${keys[0]}`
  expect(toOptions({ events: weighty })).toEqual([`* ${ruled}`, ...keys])
  expect(toOptions({ events: weighty, opening: { event: 'paris-said' } })).toEqual([ruled, keys[0], `* ${keys[1]}`])
})

test('a chosen event that is no key event stays to be seen; of a story that cannot be shown there is no choice', () => {
  const weighty = events.map((event, at) => ({ ...event, title: `<b>${at}`, weight: at === 0 ? 'key' : 'detail' }))
  const opening = { event: events[1]!.id }
  expect(toOptions({ events: weighty, opening })).toEqual(['As the rules choose: &lt;b>0', '&lt;b>0', '* &lt;b>1'])
  expect(toOptions({ events: [] })).toEqual([])
})
