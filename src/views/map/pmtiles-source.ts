// Teaches MapLibre to read tiles out of one PMTiles archive. Part of the map's heavy half, loaded apart from the page.
import { addProtocol } from 'maplibre-gl'
import { PMTiles, Protocol, ResolvedValueCache } from 'pmtiles'
import { createRangeSource } from './range-source.ts'

let protocol: Protocol | undefined

/** Makes an archive known by its absolute address; the result is the `url` of a style's vector source. Twice for one address is once. */
export function registerPmtiles(url: string): string {
  if (!protocol) {
    protocol = new Protocol()
    addProtocol('pmtiles', protocol.tile)
  }
  // This cache forgets what failed; the one PMTiles takes by itself would give the same failure again for ever
  if (!protocol.get(url)) protocol.add(new PMTiles(createRangeSource(url), new ResolvedValueCache()))
  return `pmtiles://${url}`
}
