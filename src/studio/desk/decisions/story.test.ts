import { expect, test } from 'vitest'
import { after, createSmallDesk, errorsOf, reasonOf, storyOf } from '../fixtures/small-desk.ts'
import { dismissSentence, recallSentence, setArticleFields, setOpening, setStoryFields } from './story.ts'

const desk = createSmallDesk()

test('fields of the story and its articles; an empty one goes', () => {
  const told = after(desk, setStoryFields(desk, { title: ' T ', finding: 'F', dek: '' }))
  expect(storyOf(told)).toMatchObject({ title: 'T', finding: 'F' })
  expect(reasonOf(setStoryFields(desk, { title: '' }))).toBe('A story has a title')
  const article = after(
    desk,
    setArticleFields(desk, 'police-find-second-bomb', { publisher: 'P', byline: ['A', 'B'], url: '' }),
  )
  expect(storyOf(article).articles[1]).toMatchObject({ publisher: 'P', byline: ['A', 'B'] })
})

test('the event at which it opens is chosen, and left to the rules again', () => {
  const { id } = storyOf(desk).events[0]!
  const chosen = after(desk, setOpening(desk, id))
  expect(storyOf(chosen)).toMatchObject({ opening: { event: id } })
  expect(errorsOf(chosen)).toEqual([])
  expect(after(chosen, setOpening(chosen, undefined)).json).toBe(desk.json)
  expect(reasonOf(setOpening(desk, '<b>'))).toBe('The story has no such event')
})

test('a sentence stays dismissed, until it is taken back', () => {
  const sentence = 'Nobody knows why Texas was silent on Monday.'
  const one = after(desk, dismissSentence(desk, 'bomb-explodes-springfield', sentence))
  expect(storyOf(one).articles[0]).toMatchObject({ dismissed: [sentence] })
  expect(errorsOf(one)).toEqual([])
  expect(after(one, dismissSentence(one, 'bomb-explodes-springfield', sentence)).json).toBe(one.json)
  expect(after(one, recallSentence(one, 'bomb-explodes-springfield', sentence)).json).toBe(desk.json)
})
