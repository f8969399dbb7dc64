// Tiles that come, fail, are asked for again, or are no longer wanted.
import { expect, test } from 'vitest'
import { createTileStore, type TileArchive } from './tile-store.ts'
import { EMPTY_TILE } from './tile-shapes.ts'

const A = { z: 2, x: 1, y: 1 },
  B = { z: 2, x: 2, y: 1 }

/** An archive that answers when it is told to, and what it was asked for. */
function createArchive() {
  const asked: string[] = [],
    aborted: string[] = []
  const waiting = new Map<string, { resolve(tile?: { data: ArrayBuffer }): void; reject(error: Error): void }>()
  let headers = 0
  const archive: TileArchive = {
    getHeader: async () => void headers++,
    getZxy: (z, x, y, signal) =>
      new Promise((resolve, reject) => {
        const key = `${z}/${x}/${y}`
        asked.push(key)
        waiting.set(key, { resolve, reject })
        signal?.addEventListener('abort', () => {
          aborted.push(key)
          reject(signal.reason)
        })
      }),
  }
  return { archive, asked, aborted, answer: (key: string) => waiting.get(key)!, countHeaders: () => headers }
}

const settle = () => new Promise(resolve => setImmediate(resolve))

test('a tile is there once it has come, in every copy of the world', async () => {
  const { archive, asked, answer, countHeaders } = createArchive()
  let told = 0
  const store = createTileStore(archive, () => told++)
  const wanted = store.want([A, B, { ...A, x: 5 }])
  await settle()
  expect(asked).toEqual(['2/1/1', '2/2/1'])
  expect(store.get(A)).toBeUndefined()
  answer('2/1/1').resolve()
  answer('2/2/1').resolve({ data: new ArrayBuffer(0) })
  expect(await wanted).toBe(true)
  expect(store.get({ ...A, x: -3 })).toBe(EMPTY_TILE)
  expect(store.get(B)).toEqual(EMPTY_TILE)
  expect(told).toBe(2)
  await store.want([A, B])
  expect(asked.length).toBe(2)
  expect(countHeaders()).toBe(1)
})

test('a tile that fails costs its own square, and is asked for again, but not in each frame', async () => {
  const { archive, asked, answer } = createArchive()
  const store = createTileStore(archive, () => undefined)
  const wanted = store.want([A, B])
  await settle()
  answer('2/1/1').reject(new Error('offline'))
  answer('2/2/1').resolve({ data: new TextEncoder().encode('<html>no tile</html>').buffer })
  expect(await wanted).toBe(false)
  expect(await store.want([A, B])).toBe(false)
  expect(asked.length).toBe(2)
  const now = performance.now
  try {
    performance.now = () => now.call(performance) + 2001
    const again = store.want([A, B])
    await settle()
    expect(asked.length).toBe(4)
    answer('2/1/1').resolve()
    answer('2/2/1').reject(new Error('offline'))
    expect(await again).toBe(true)
  } finally {
    performance.now = now
  }
})

test('an archive that cannot be read is tried again from its header', async () => {
  let fails = true,
    headers = 0
  const store = createTileStore(
    {
      getHeader: async () => {
        headers++
        if (fails) throw new Error('offline')
      },
      getZxy: async () => undefined,
    },
    () => undefined,
  )
  expect(await store.want([A, B])).toBe(false)
  expect(headers).toBe(1)
  fails = false
  expect(await store.want([{ z: 0, x: 0, y: 0 }])).toBe(true)
})

test('what is no longer wanted is left off, and read when it is wanted again', async () => {
  const { archive, asked, aborted, answer } = createArchive()
  const store = createTileStore(archive, () => undefined)
  void store.want([A, B])
  await settle()
  const wanted = store.want([B])
  expect(aborted).toEqual(['2/1/1'])
  answer('2/2/1').resolve()
  expect(await wanted).toBe(true)
  void store.want([A])
  await settle()
  expect(asked).toEqual(['2/1/1', '2/2/1', '2/1/1'])
  store.dispose()
  expect(aborted).toEqual(['2/1/1', '2/1/1'])
})

test('a long journey does not fill the memory', async () => {
  const store = createTileStore({ getHeader: async () => undefined, getZxy: async () => undefined }, () => undefined)
  const tiles = Array.from({ length: 200 }, (_, x) => ({ z: 8, x, y: 0 }))
  for (const tile of tiles) await store.want([tile])
  const kept = tiles.filter(tile => store.get(tile))
  expect(kept.length).toBeLessThanOrEqual(81)
  expect(kept).toContainEqual(tiles.at(-1))
})
