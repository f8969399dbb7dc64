// Ranges of an archive, from hosts that know ranges, hosts that do not, and hosts that fail.
import { PMTiles, ResolvedValueCache } from 'pmtiles'
import { expect, test } from 'vitest'
import { toPmtiles } from '../../build/basemap/pmtiles-archive.ts'
import { createRangeSource } from './range-source.ts'

const URL = 'https://example.org/world.abc.pmtiles'
const tiles = Array.from({ length: 64 }, (_, i) => ({
  z: 3,
  x: i % 8,
  y: Math.floor(i / 8),
  data: new TextEncoder().encode(`tile ${i}`),
}))
const archive = new Uint8Array(toPmtiles(tiles, {}))

type Host = (range: readonly [from: number, to: number], init: RequestInit) => Response | Promise<Response>

/** A host, and the ranges that it was asked for. */
function createHost(host: Host): { readonly fetchFile: typeof fetch; readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    fetchFile: async (_url, init = {}) => {
      const range = new Headers(init.headers).get('range') ?? ''
      asked.push(range)
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? []
      return host([Number(from), Number(to)], init)
    },
  }
}

const withRanges: Host = ([from, to]) => new Response(archive.slice(from, to + 1), { status: 206 })
const withoutRanges: Host = () => new Response(archive, { status: 200 })

function open(fetchFile: typeof fetch): PMTiles {
  return new PMTiles(createRangeSource(URL, fetchFile), new ResolvedValueCache())
}

async function readTile(pmtiles: PMTiles, x: number, y: number): Promise<string> {
  return new TextDecoder().decode((await pmtiles.getZxy(3, x, y))?.data)
}

test('a host that knows ranges is asked for each', async () => {
  const { fetchFile, asked } = createHost(withRanges)
  const pmtiles = open(fetchFile)
  expect(await readTile(pmtiles, 0, 0)).toBe('tile 0')
  expect(await readTile(pmtiles, 7, 7)).toBe('tile 63')
  expect(asked).toHaveLength(3) // header with root directory, and two tiles
  expect(asked[0]).toBe('bytes=0-16383')
})

test('what has been read is there without a network, whatever became of the first answer', async () => {
  let isDown = false
  const { fetchFile } = createHost((range, init) => {
    if (isDown) throw new TypeError('Failed to fetch')
    return withRanges(range, init)
  })
  const pmtiles = open(fetchFile)
  const { data } = (await pmtiles.getZxy(3, 7, 7))!
  structuredClone(data, { transfer: [data] })
  isDown = true
  expect(await readTile(pmtiles, 7, 7)).toBe('tile 63')
  expect(await readTile(pmtiles, 7, 7)).toBe('tile 63')
  await expect(readTile(pmtiles, 0, 0)).rejects.toThrow('Failed to fetch')
})

test('a host that does not is asked once, and all tiles are served from its answer', async () => {
  const { fetchFile, asked } = createHost(withoutRanges)
  const pmtiles = open(fetchFile)
  for (const [x, y, text] of [
    [0, 0, 'tile 0'],
    [7, 7, 'tile 63'],
    [3, 2, 'tile 19'],
  ] as const)
    expect(await readTile(pmtiles, x, y)).toBe(text)
  expect(asked).toHaveLength(1)
})

test('of whole answers to requests at one time one is kept and the others are broken off', async () => {
  let broken = 0
  const { fetchFile } = createHost(
    () =>
      new Response(
        new ReadableStream(
          {
            pull: controller => {
              controller.enqueue(archive)
              controller.close()
            },
            cancel: () => {
              broken++
            },
          },
          { highWaterMark: 0 },
        ),
        { status: 200 },
      ),
  )
  const source = createRangeSource(URL, fetchFile)
  const parts = await Promise.all([0, 10, 20].map(offset => source.getBytes(offset, 10)))
  expect(parts.map(({ data }) => [...new Uint8Array(data)])).toEqual(
    [0, 10, 20].map(offset => [...archive.slice(offset, offset + 10)]),
  )
  expect(broken).toBe(2)
})

for (const status of [404, 416, 500, 304]) {
  test(`status ${status} rejects, and can be tried again`, async () => {
    let isDown = true
    const { fetchFile } = createHost((range, init) =>
      isDown ? new Response(null, { status }) : withRanges(range, init),
    )
    const pmtiles = open(fetchFile)
    await expect(readTile(pmtiles, 1, 0)).rejects.toThrow(String(status))
    isDown = false
    expect(await readTile(pmtiles, 1, 0)).toBe('tile 1')
  })
}

test('a lost network rejects, and can be tried again', async () => {
  let isDown = true
  const { fetchFile } = createHost((range, init) => {
    if (isDown) throw new TypeError('Failed to fetch')
    return withRanges(range, init)
  })
  const pmtiles = open(fetchFile)
  await expect(readTile(pmtiles, 1, 0)).rejects.toThrow('Failed to fetch')
  isDown = false
  expect(await readTile(pmtiles, 1, 0)).toBe('tile 1')
})

test('a whole answer that breaks off is not kept', async () => {
  let isDown = true
  const { fetchFile, asked } = createHost((range, init) =>
    isDown
      ? new Response(new ReadableStream({ start: controller => controller.error(new TypeError('broken off')) }))
      : withoutRanges(range, init),
  )
  const pmtiles = open(fetchFile)
  await expect(readTile(pmtiles, 1, 0)).rejects.toThrow('broken off')
  isDown = false
  expect(await readTile(pmtiles, 1, 0)).toBe('tile 1')
  expect(asked).toHaveLength(2)
})

test('a front page in place of the archive is refused, and not kept', async () => {
  let isLost = true
  const { fetchFile } = createHost((range, init) =>
    isLost ? new Response('<!doctype html>') : withoutRanges(range, init),
  )
  const pmtiles = open(fetchFile)
  await expect(readTile(pmtiles, 1, 0)).rejects.toThrow(/No tiles/)
  isLost = false
  expect(await readTile(pmtiles, 1, 0)).toBe('tile 1')
})

test('a request can be called off', async () => {
  const { fetchFile } = createHost((range, { signal }) => {
    signal?.throwIfAborted()
    return withRanges(range, {})
  })
  const aborted = AbortSignal.abort()
  await expect(createRangeSource(URL, fetchFile).getBytes(0, 10, aborted)).rejects.toThrow(/abort/i)
})
