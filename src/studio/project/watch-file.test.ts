import { expect, test } from '@playwright/test'
import { openSession } from '../desk/history.ts'
import { createStudioStore } from '../state/state.ts'
import { askAboutText } from './watch-file.ts'

function open(texts: Readonly<Record<string, string>>) {
  const store = createStudioStore()
  store.setState({ session: openSession({ id: 'x', json: '{}', texts: new Map(Object.entries(texts)) }) })
  return store
}
const found = (texts: Readonly<Record<string, string>>) => new Map(Object.entries(texts))

test('a text that is another in the project is asked about, one at a time', () => {
  const store = open({ 'seeds/a.txt': 'A', 'seeds/b.txt': 'B', 'seeds/new.txt': 'not written yet' })
  const asked = () => store.getState().corrected
  expect(askAboutText(store, 'x', found({ 'seeds/a.txt': 'A', 'seeds/b.txt': 'B' }))).toBe(true)
  expect(asked()).toBeUndefined()
  expect(askAboutText(store, 'other', found({ 'seeds/a.txt': '' }))).toBe(false)
  const both = found({ 'seeds/a.txt': 'A 2', 'seeds/b.txt': 'B 2', 'seeds/c.txt': 'of no article' })
  expect(askAboutText(store, 'x', both)).toBe(false)
  expect(asked()).toEqual({ path: 'seeds/a.txt', mine: 'A', theirs: 'A 2' })
  expect(askAboutText(store, 'x', both), 'while a question is open').toBe(false)
})
