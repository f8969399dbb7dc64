// Teaches MapLibre to read tiles out of a PMTiles archive. Part of the map's heavy half, loaded apart from the page.
import { addProtocol } from 'maplibre-gl'
import { Protocol, type PMTiles } from 'pmtiles'

let protocol: Protocol | undefined

/** Makes an archive known; the result is the `url` of a style's vector source. Twice for one archive is once. */
export function registerPmtiles(archive: PMTiles): string {
  if (!protocol) {
    protocol = new Protocol()
    addProtocol('pmtiles', protocol.tile)
  }
  protocol.add(archive)
  return `pmtiles://${archive.source.getKey()}`
}
