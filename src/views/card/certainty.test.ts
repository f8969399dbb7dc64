import { expect, test } from 'vitest'
import { en } from '../../i18n/en.ts'
import type { StoryEvent, Where } from '../../model/story.ts'
import { toCertainty } from './certainty.ts'

const site: Where = { place: 'sohae', role: 'site', basis: 'stated' }
const event: StoryEvent = {
  id: 'launch',
  title: 'The launch',
  summary: 'Only one side says so.',
  status: 'reported',
  when: { edtf: '2023-11-21', basis: 'stated' },
  where: [site],
  join: 'none',
  cite: [],
}
const say = (change: Partial<StoryEvent>) => toCertainty({ t: en }, { ...event, ...change })

test('what is reported with date and place needs no word', () => {
  expect(say({})).toEqual({ words: [], account: undefined })
})

test('what no article says is named', () => {
  const when = { ...event.when, basis: 'inferred' } as const,
    where = [{ ...site, basis: 'inferred' }] as const
  expect(say({ where }).words).toEqual(['place inferred by the editors: no article names it'])
  expect(say({ when }).words).toEqual(['date inferred by the editors: no article gives it'])
  expect(say({ when, where }).words).toEqual(['date and place inferred by the editors: no article gives them'])
  expect(say({ where: [site, { place: 'pyongyang', role: 'actor', basis: 'inferred' }] }).words).toEqual([])
})

test('a claim comes with who says so, and so does what was only said; a plan with its word', () => {
  expect(say({ status: 'claimed' })).toEqual({ words: ['Claimed'], account: event.summary })
  expect(say({ kind: 'said' })).toEqual({ words: [], account: event.summary })
  expect(say({ status: 'planned' })).toEqual({ words: ['Planned'], account: undefined })
})
