// The one archive of the basemap's tiles. Both maps read it: what one has fetched, the other has without a network.
import { PMTiles, ResolvedValueCache } from 'pmtiles'
import basemapUrl from '../../../data/basemap/world.pmtiles?url'
import { createRangeSource } from './range-source.ts'

// This cache forgets what failed; the one PMTiles takes by itself would give the same failure again for ever
export const world = new PMTiles(createRangeSource(new URL(basemapUrl, import.meta.url).href), new ResolvedValueCache())
