// Reads an archive of tiles by ranges; where a host does not know ranges, fetches it whole, once.
import type { RangeResponse, Source } from 'pmtiles'

const MAGIC = 'PMTiles'

/**
 * A source for `new PMTiles`. A failed request rejects and leaves nothing behind, so that the same range can be asked for again.
 * An archive's address changes with its content, so no ETag is compared.
 */
export function createRangeSource(url: string, fetchFile: typeof fetch = fetch): Source {
  let whole: Promise<ArrayBuffer> | undefined
  const slice = async (offset: number, length: number): Promise<RangeResponse> => ({ data: (await whole ?? new ArrayBuffer()).slice(offset, offset + length) })
  return {
    getKey: () => url,
    async getBytes(offset, length, signal) {
      if (whole) return slice(offset, length)
      const headers = { range: `bytes=${offset}-${offset + length - 1}` }
      const response = await fetchFile(url, { headers, ...(signal && { signal }), ...(isWindowsChromium() && { cache: 'no-store' }) })
      if (response.status === 206) return { data: await response.arrayBuffer() }
      if (response.status !== 200) throw new Error(`Status ${response.status} for the map's tiles, ${url}`)
      if (whole) {
        // Another request has it already under way
        await response.body?.cancel()
      } else {
        const reading = readArchive(response)
        whole = reading
        reading.catch(() => { whole = undefined })
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
