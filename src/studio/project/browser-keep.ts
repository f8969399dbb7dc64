// What the browser keeps of each story, in IndexedDB.
import { createStore, del, get, keys, set } from 'idb-keyval'
import type { Keep } from '../desk/keep.ts'
import type { Kept } from '../desk/saving/saving.ts'

export function createBrowserKeep(): Keep {
  const store = createStore('dateline-studio', 'stories')
  return {
    load: id => get<Kept>(id, store),
    save: kept => set(kept.id, kept, store),
    drop: id => del(id, store),
    list: async () => (await keys(store)).map(String),
  }
}
