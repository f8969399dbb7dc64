// The names of oceans and seas, placed by hand. Where a name is itself disputed, both are written.
import type { BaseName } from '../../views/map/map-labels.ts'

type SeaName = readonly [name: string, lng: number, lat: number, minZoom: number]

const SEAS: readonly SeaName[] = [
  ['North Pacific Ocean', -172, 34, 0.5],
  ['South Pacific Ocean', -122, -28, 0.5],
  ['North Atlantic Ocean', -42, 33, 0.5],
  ['South Atlantic Ocean', -16, -24, 0.5],
  ['Indian Ocean', 79, -20, 0.5],
  ['Arctic Ocean', -168, 77.5, 1],
  ['Southern Ocean', 35, -62, 1.5],
  // Around Korea and Japan
  ['East Sea / Sea of Japan', 134.6, 40.3, 3.6],
  ['Yellow Sea', 123.3, 35.4, 3.8],
  ['East China Sea', 125.4, 29.4, 3.8],
  ['Sea of Okhotsk', 149, 54.8, 3],
  ['Philippine Sea', 132.5, 19, 2.8],
  ['Bohai Sea', 119.8, 38.6, 5.5],
  ['Korea Bay', 124.1, 39.1, 5.5],
  ['Korea Strait', 129.2, 34.5, 6.5],
  ['Tsugaru Strait', 140.6, 41.5, 7],
  // Asia and Oceania
  ['South China Sea', 114.2, 14.2, 3],
  ['Bering Sea', -178, 57.6, 2.8],
  ['Celebes Sea', 122.2, 3.6, 4.5],
  ['Sulu Sea', 120, 8.8, 5],
  ['Java Sea', 111.2, -5, 4.5],
  ['Banda Sea', 127.2, -5.6, 4.8],
  ['Timor Sea', 126.8, -11.2, 4.8],
  ['Arafura Sea', 135, -9.6, 4.5],
  ['Coral Sea', 154.5, -17, 3.2],
  ['Tasman Sea', 160.5, -38, 3],
  ['Great Australian Bight', 130, -34.2, 4.2],
  ['Bay of Bengal', 88.4, 14, 3],
  ['Andaman Sea', 96, 11, 4.8],
  ['Arabian Sea', 64, 15, 3],
  ['Persian Gulf / Arabian Gulf', 51.4, 27.1, 5],
  ['Gulf of Aden', 48, 12.3, 5],
  ['Red Sea', 38, 20.6, 4.5],
  ['Mozambique Channel', 41, -18, 4.5],
  // Europe and the Arctic
  ['Mediterranean Sea', 18.4, 34.3, 3],
  ['Black Sea', 34.2, 43.2, 4],
  ['Caspian Sea', 50.7, 41.6, 4],
  ['Aegean Sea', 25, 38.4, 5.8],
  ['Adriatic Sea', 15.6, 43, 5.5],
  ['Bay of Biscay', -4.6, 45.4, 4.8],
  ['North Sea', 3.1, 56.4, 4],
  ['Baltic Sea', 19.4, 56.4, 5],
  ['Norwegian Sea', 2, 67.2, 3],
  ['Greenland Sea', -6, 76, 3],
  ['Barents Sea', 40, 74, 2.8],
  ['Kara Sea', 68, 75, 3.5],
  ['Laptev Sea', 126, 75.8, 3.2],
  ['East Siberian Sea', 161, 72.6, 3.4],
  ['Chukchi Sea', -170.5, 69.3, 3.8],
  ['Beaufort Sea', -138, 72, 3.2],
  // The Americas and the south
  ['Gulf of Alaska', -145, 57, 3.2],
  ['Hudson Bay', -85.6, 60, 3.4],
  ['Baffin Bay', -67.5, 73.6, 3.2],
  ['Labrador Sea', -53.5, 58, 3.2],
  ['Gulf of Mexico', -91, 25.2, 3.4],
  ['Caribbean Sea', -75, 15, 3.2],
  ['Gulf of Guinea', 2.4, 2.4, 4],
  ['Weddell Sea', -44, -71, 3],
  ['Ross Sea', -174, -74.6, 3],
]

/** What a sea may be called by in English: its name on the map, or one of the two in it. */
export const SEA_NAMES: ReadonlyMap<string, string> = new Map(
  SEAS.flatMap(([name]) => [name, ...name.split(' / ')].map(called => [called, name] as const)),
)

/** Names of seas, in English. */
export function toSeaNames(): BaseName[] {
  return SEAS.map(([name, lng, lat, minZoom]) => ({ kind: 'sea', name, lngLat: [lng, lat], minZoom }))
}
