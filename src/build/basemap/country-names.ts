// Where each country's name stands on the map, and from which zoom there is room for it.
import { geoMercator, polygonArea } from 'd3'
import type { Position } from 'geojson'
import polylabel from 'polylabel'
import type { BaseName } from '../../views/map/map-labels.ts'
import { cutPolygons } from './cut-at-antimeridian.ts'
import { readAtlas, toCountryFeatures } from './world-atlas.ts'

type Point = [number, number]

/**
 * Where the middle of the widest circle inside a country reads badly: in a corner of it, or far from where its name is
 * sought. [longitude, latitude].
 */
const HAND_PLACED: Readonly<Record<string, Point>> = {
  AQ: [20, -80],
  CA: [-106, 57.5],
  GL: [-41, 73],
  GR: [22.3, 39.2],
  IT: [12.5, 42.8],
  MY: [102.3, 4],
  RU: [97, 63],
  SE: [15.5, 62.5],
}
/** A name is written once its country is about this wide. */
const WIDTH_PX = 56
const WORLD_PX = 512
/** Even a speck has its name from here. */
const LAST_ZOOM = 6.5
const PRECISION_PX = 0.05

const mercator = geoMercator()
  .scale(WORLD_PX / (2 * Math.PI))
  .translate([WORLD_PX / 2, WORLD_PX / 2])

/**
 * The names of all countries with a code of two letters, largest first. `name` is the code, to be said in the reader's
 * language.
 */
export function toCountryNames(): BaseName[] {
  const largest = new Map<string, { widthPx: number; polygon: Point[][] }>()
  for (const {
    properties: { iso },
    geometry,
  } of toCountryFeatures(readAtlas('50m'))) {
    if (iso.length !== 2) continue
    for (const part of cutPolygons(geometry)) {
      const polygon = part.map(ring => ring.map(toPlane))
      const widthPx = Math.sqrt(Math.abs(polygonArea(polygon[0] ?? [])))
      if (widthPx > (largest.get(iso)?.widthPx ?? 0)) largest.set(iso, { widthPx, polygon })
    }
  }
  return [...largest]
    .map(([iso, { widthPx, polygon }]): BaseName => ({
      kind: 'country',
      name: iso,
      lngLat: HAND_PLACED[iso] ?? toLabelPoint(polygon),
      minZoom: Math.min(LAST_ZOOM, Math.max(0, Math.round(Math.log2(WIDTH_PX / widthPx) * 10) / 10)),
    }))
    .sort((a, b) => a.minZoom - b.minZoom || (a.name < b.name ? -1 : 1))
}

/** The middle of the widest circle inside, to a tenth of a degree. */
function toLabelPoint(polygon: Point[][]): Point {
  const [x = 0, y = 0] = polylabel(polygon, PRECISION_PX)
  const [lng, lat] = mercator.invert?.([x, y]) ?? [0, 0]
  return [Math.round(lng * 10) / 10, Math.round(lat * 10) / 10]
}

/** Mercator ends short of the poles. */
function toPlane([lng = 0, lat = 0]: Position): Point {
  return mercator([lng, Math.max(lat, -85)]) ?? [0, 0]
}
