// The basemap's tiles that are in memory or on their way.
import { toHomeTile, toTileKey, type TileId } from './tile-cover.ts'
import { decodeTile, EMPTY_TILE, type TileShapes } from './tile-shapes.ts'

/** What is read of `PMTiles`. */
export interface TileArchive {
  getHeader(): Promise<unknown>
  getZxy(z: number, x: number, y: number, signal?: AbortSignal): Promise<{ readonly data: ArrayBuffer } | undefined>
}

export interface TileStore {
  /** The shapes of a tile that is there; its `x` may lie in another copy of the world. */
  get(tile: TileId): TileShapes | undefined
  /**
   * Reads the tiles that are not there, and leaves off reading others. Resolves when all have come or failed, to
   * whether any is there.
   * A tile that failed is asked for again by a later call, at most every two seconds.
   */
  want(tiles: readonly TileId[]): Promise<boolean>
  dispose(): void
}

/** Some five screens. */
const KEPT_TILES = 80
const RETRY_MS = 2000

export function createTileStore(archive: TileArchive, onTile: () => void): TileStore {
  /** In the order of their last use. */
  const shapes = new Map<string, TileShapes>()
  const reads = new Map<string, { readonly done: Promise<void>; readonly abort: AbortController }>()
  const failedMs = new Map<string, number>()
  let header: Promise<unknown> | undefined

  const read = async (key: string, { z, x, y }: TileId, { signal }: AbortController) => {
    try {
      // Once for all tiles: each would read it by itself
      header ??= archive.getHeader().catch(error => {
        header = undefined
        throw error
      })
      await header
      signal.throwIfAborted()
      const tile = await archive.getZxy(z, x, y, signal)
      if (signal.aborted) return
      shapes.set(key, tile ? decodeTile(tile.data) : EMPTY_TILE)
      failedMs.delete(key)
      onTile()
    } catch {
      if (!signal.aborted) failedMs.set(key, performance.now())
    } finally {
      if (reads.get(key)?.abort.signal === signal) reads.delete(key)
    }
  }

  return {
    get: tile => shapes.get(toTileKey(toHomeTile(tile))),
    async want(tiles) {
      const wanted = new Map(tiles.map(toHomeTile).map(tile => [toTileKey(tile), tile]))
      for (const [key, { abort }] of reads) {
        if (wanted.has(key)) continue
        abort.abort()
        reads.delete(key)
      }
      for (const [key, tile] of wanted) {
        const known = shapes.get(key)
        if (known) {
          shapes.delete(key)
          shapes.set(key, known)
        } else if (!reads.has(key) && performance.now() - (failedMs.get(key) ?? -Infinity) > RETRY_MS) {
          const abort = new AbortController()
          reads.set(key, { abort, done: read(key, tile, abort) })
        }
      }
      for (const key of shapes.keys()) {
        if (shapes.size <= KEPT_TILES) break
        if (!wanted.has(key)) shapes.delete(key)
      }
      await Promise.all([...wanted.keys()].map(async key => reads.get(key)?.done))
      return [...wanted.keys()].some(key => shapes.has(key))
    },
    dispose() {
      for (const { abort } of reads.values()) abort.abort()
      reads.clear()
      shapes.clear()
    },
  }
}
