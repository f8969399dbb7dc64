import { expect, test } from 'vitest'
import { after, createSmallDesk, eventOf, reasonOf } from '../fixtures/small-desk.ts'
import { withTexts } from '../story-value.ts'
import { setEventFields } from './event.ts'

const desk = createSmallDesk()

test('fields of an event; an empty one goes, and what is so anyway', () => {
  const one = after(
    desk,
    setEventFields(desk, 'paris-said', { label: '', status: 'claimed', summary: 'S', join: 'mesh' }),
  )
  expect(eventOf(one, 'paris-said')).toMatchObject({ status: 'claimed', summary: 'S', join: 'mesh' })
  expect(eventOf(one, 'paris-said')).not.toHaveProperty('label')
  const two = after(one, setEventFields(one, 'paris-said', { status: 'reported', join: 'none' }))
  expect(Object.keys(eventOf(two, 'paris-said'))).not.toContain('status')
  expect(reasonOf(setEventFields(desk, 'paris-said', { title: ' ' }))).toBe('An event has a title')
})

test('of a text by language that of the story’s own is changed', () => {
  const table = { ...eventOf(desk, 'paris-said'), title: { en: 'Paris says so', ko: '파리의 발표' } }
  expect(withTexts(table, { title: 'Paris speaks', label: 'Paris' }, 'en')).toMatchObject({
    title: { en: 'Paris speaks', ko: '파리의 발표' },
    label: 'Paris',
  })
  expect(withTexts(table, { title: undefined }, 'en')).not.toHaveProperty('title')
})

test('a label of the old title’s words follows the new title; one of an editor’s own stays', () => {
  const labelled = after(
    desk,
    setEventFields(desk, 'bomb-exploded', { title: 'A bomb exploded', label: 'Bomb exploded' }),
  )
  const renamed = after(labelled, setEventFields(labelled, 'bomb-exploded', { title: 'The school was hit' }))
  const { label } = eventOf(renamed, 'bomb-exploded') as { label?: string }
  expect(label).not.toBe('Bomb exploded')
  expect(label).toBe('School was hit')
  const own = after(labelled, setEventFields(labelled, 'bomb-exploded', { label: 'Boom' }))
  expect(
    eventOf(after(own, setEventFields(own, 'bomb-exploded', { title: 'The school was hit' })), 'bomb-exploded'),
  ).toHaveProperty('label', 'Boom')
})
