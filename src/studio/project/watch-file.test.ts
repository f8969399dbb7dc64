import { expect, test } from 'vitest'
import { openSession } from '../desk/history.ts'
import { createStudioStore } from '../state/state.ts'
import { askAboutText } from './watch-file.ts'

/** A story with its texts on the desk; what the page is asked for each time that it looks into the project. */
function open(desk: Readonly<Record<string, string>>) {
  const store = createStudioStore()
  store.setState({ session: openSession({ id: 'x', json: '{}', texts: new Map(Object.entries(desk)) }) })
  const known = new Map<string, string>()
  return {
    look(texts: Readonly<Record<string, string>>, id = 'x') {
      const versions = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, `v ${text}`]))
      askAboutText(store, id, { versions, texts: new Map(Object.entries(texts)) }, known)
      return store.getState().corrected
    },
    leave: () => store.setState({ corrected: undefined }),
  }
}

test('a text that is another in the project is asked about', () => {
  const { look } = open({ 'seeds/a.txt': 'A', 'seeds/new.txt': 'not written yet' })
  expect(look({ 'seeds/a.txt': 'A', 'seeds/c.txt': 'of no article' })).toBeUndefined()
  expect(look({ 'seeds/a.txt': '' }, 'other')).toBeUndefined()
  expect(look({ 'seeds/a.txt': 'A 2' })).toEqual({ path: 'seeds/a.txt', mine: 'A', theirs: 'A 2' })
})

test('of two that have changed each is asked about once, also where the first is left as it is', () => {
  const { look, leave } = open({ 'seeds/a.txt': 'A', 'seeds/b.txt': 'B' })
  const both = { 'seeds/a.txt': 'A 2', 'seeds/b.txt': 'B 2' }
  expect(look(both)?.path).toBe('seeds/a.txt')
  expect(look(both)?.path, 'while a question is open').toBe('seeds/a.txt')
  leave()
  expect(look(both)?.path).toBe('seeds/b.txt')
  leave()
  expect(look(both)).toBeUndefined()
  expect(look({ ...both, 'seeds/a.txt': 'A 3' })?.theirs).toBe('A 3')
  leave()
  expect(look({ ...both, 'seeds/a.txt': 'A' }), 'as on the desk again').toBeUndefined()
  expect(look(both)?.theirs, 'and another once more').toBe('A 2')
})
