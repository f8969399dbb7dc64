// Reads an archive of tiles by ranges, each once; where a host does not know ranges, fetches it whole, once.
import type { RangeResponse, Source } from 'pmtiles'

const MAGIC = 'PMTiles'

/**
 * A source for `new PMTiles`. A failed request rejects and leaves nothing behind, so that the same range can be asked
 * for again.
 * An archive's address changes with its content, so no ETag is compared.
 */
export function createRangeSource(url: string, fetchFile: typeof fetch = fetch): Source {
  let whole: Promise<ArrayBuffer> | undefined
  /** At most the archive, 2.6 MB: a map that is at hand does not ask the network for the same again. */
  const ranges = new Map<string, ArrayBuffer>()
  const slice = async (offset: number, length: number): Promise<RangeResponse> => ({
    data: ((await whole) ?? new ArrayBuffer()).slice(offset, offset + length),
  })
  return {
    getKey: () => url,
    async getBytes(offset, length, signal) {
      if (whole) return slice(offset, length)
      const known = ranges.get(`${offset} ${length}`)
      // A copy: MapLibre gives what it gets away to its worker
      if (known) return { data: known.slice() }
      const headers = { range: `bytes=${offset}-${offset + length - 1}` }
      const response = await fetchFile(url, {
        headers,
        ...(signal && { signal }),
        ...(isWindowsChromium() && { cache: 'no-store' }),
      })
      if (response.status === 206) {
        const data = await response.arrayBuffer()
        ranges.set(`${offset} ${length}`, data.slice())
        return { data }
      }
      if (response.status !== 200) throw new Error(`Status ${response.status} for the map's tiles, ${url}`)
      if (whole) {
        // Another request has it already under way
        await response.body?.cancel()
      } else {
        const reading = readArchive(response)
        whole = reading
        reading.catch(() => {
          whole = undefined
        })
      }
      return slice(offset, length)
    },
  }
}

/** Many a host answers an address that it does not know with its front page. */
async function readArchive(response: Response): Promise<ArrayBuffer> {
  const data = await response.arrayBuffer()
  if (new TextDecoder().decode(data.slice(0, MAGIC.length)) !== MAGIC) throw new Error(`No tiles at ${response.url}`)
  return data
}

/** Its cache mixes up ranges of one file: https://github.com/protomaps/PMTiles/issues/442 */
function isWindowsChromium(): boolean {
  return /Windows.*(Chrome|Edg)/.test(globalThis.navigator?.userAgent ?? '')
}
