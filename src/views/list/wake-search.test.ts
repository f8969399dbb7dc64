// Words that nobody has typed are searched for, too.
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { wakeSearch } from './wake-search.ts'

test('in a frame, which has no field, a moment that asks for words is searched for when it comes', async () => {
  const { app, store } = createPlaceApp({ guam: toPointPlace('Guam', 145, 13), wake: toPointPlace('Wake', 167, 19) }, [
    toPlacedEvent('one', ['guam']),
    toPlacedEvent('two', ['wake']),
  ])
  const host = { querySelector: () => null } as unknown as HTMLElement
  wakeSearch(app, store, host)
  app.actions.setTheme('dark')
  const ask = (query: string) => store.setState({ filter: { words: { query } } })
  const toFound = () => [...(store.getState().filter.words?.ids ?? [])]
  ask('guam')
  await expect.poll(toFound).toEqual(['one'])
  ask('wake')
  await expect.poll(toFound).toEqual(['two'])
})
