// Does a place's geometry say no more than its precision, and is it drawn as RFC 7946 asks?
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Position } from 'geojson'
import * as v from 'valibot'
import { showValue, type Finding, type Path } from '../problem.ts'
import type { Place } from '../../model/story.ts'
import { polygonSchema } from '../geometry-schema.ts'
import { checkRing } from './check-ring.ts'
import type { TypedStory } from './typed-story.ts'

type Geometry = Place['geometry']

export function checkGeometry({ places }: Pick<TypedStory, 'places'>): Finding[] {
  return [...places].flatMap(([id, place]) => {
    const here = ['places', id]
    return place
      ? [...checkPrecision(place, here), ...checkPositions(place.geometry, [...here, 'geometry', 'coordinates'])]
      : []
  })
}

function checkPrecision(place: Place, here: Path): Finding[] {
  const {
    precision,
    geometry: { type },
    radiusKm,
    countryCodes,
    pointNote,
  } = place
  const isArea = type === 'Polygon' || type === 'MultiPolygon'
  const isLine = type === 'LineString' || type === 'MultiLineString'
  const refuse = (key: string, found: string, expected: string): Finding[] => [
    { path: [...here, key], found, expected: `${expected}, for the precision "${precision}"` },
  ]
  if (precision === 'line') return isLine ? [] : refuse('geometry', `a ${type}`, 'a LineString or MultiLineString')
  if (precision === 'country') {
    return [
      ...(countryCodes?.length ? [] : refuse('countryCodes', showValue(countryCodes), 'at least one code')),
      ...(isArea || type === 'Point'
        ? []
        : refuse('geometry', `a ${type}`, 'the Point where the label stands, or a Polygon')),
      ...(type === 'Point' && !pointNote
        ? refuse('pointNote', 'nothing', 'a note that says what the point stands for')
        : []),
    ]
  }
  if (precision === 'exact' || precision === 'near' || precision === 'city' || isArea) return []
  if (type !== 'Point') return refuse('geometry', `a ${type}`, 'a Polygon, or a Point with radiusKm')
  return radiusKm === undefined ? refuse('radiusKm', 'nothing', 'the radius around the Point, or a Polygon') : []
}

function checkPositions(geometry: Geometry, path: Path): Finding[] {
  if (geometry.type === 'Point') return checkDecimals([geometry.coordinates], () => path)
  if (geometry.type === 'LineString' || geometry.type === 'MultiPoint')
    return checkDecimals(geometry.coordinates, at => [...path, at])
  if (geometry.type === 'MultiPolygon')
    return geometry.coordinates.flatMap((polygon, index) => checkPolygon(polygon, [...path, index]))
  if (geometry.type === 'Polygon') return checkPolygon(geometry.coordinates, path)
  return geometry.coordinates.flatMap((line, index) => checkDecimals(line, at => [...path, index, at]))
}

function checkPolygon(rings: readonly Position[][], path: Path): Finding[] {
  const findings = rings.flatMap((ring, index) => [
    ...checkDecimals(ring, at => [...path, index, at]),
    ...checkRing(ring, index === 0, [...path, index]),
  ])
  return findings.length || !v.is(polygonSchema, rings) ? findings : checkHoles(rings, path)
}

function checkHoles([outer, ...holes]: readonly Position[][], path: Path): Finding[] {
  const area = { type: 'Polygon' as const, coordinates: [outer!] }
  return holes.flatMap((hole, index) => {
    const at = hole.findIndex(position => !booleanPointInPolygon(position, area))
    return at < 0
      ? []
      : [
          {
            path: [...path, index + 1, at],
            found: `${showValue(hole[at])}, outside the outer ring`,
            expected: 'a hole inside its outer ring',
          },
        ]
  })
}

/** Seven decimals are a centimetre. */
const checkDecimals = (positions: readonly Position[], toPath: (at: number) => Path): Finding[] =>
  positions.flatMap((position, at) => {
    const isLong = position.some(degrees => Number(degrees.toFixed(7)) !== degrees)
    return isLong ? [{ path: toPath(at), found: showValue(position), expected: 'at most 7 decimals' }] : []
  })
