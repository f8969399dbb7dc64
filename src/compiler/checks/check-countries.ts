// Does a place lie in the countries it names? A swap of longitude and latitude, or a lost minus, shows here.
import { showText, showValue, type Finding } from '../problem.ts'
import type { Place } from '../../model/story.ts'
import type { TypedStory } from './typed-story.ts'

/** Degrees: west, south, east, north; west lies east of east where the box crosses the 180th meridian. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** By ISO 3166-1 alpha-2 code. */
export type CountryBoxes = Readonly<Record<string, Box>>

/** Degrees by which a coast, a territorial sea or a rough outline may pass its country's box. */
const TOLERANCE = 0.5

/** All findings are warnings: borders are disputed and outlines are simplified. */
export function checkCountries({ places }: TypedStory, boxes: CountryBoxes): Finding[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return [...places].flatMap(([id, place]) => {
    if (!place?.countryCodes) return []
    const path = ['places', id],
      codes = place.countryCodes
    const known = codes.flatMap(code => (Object.hasOwn(boxes, code) ? [boxes[code]!] : []))
    // Réunion and some other parts of a country have a code and no outline of their own.
    const unknown = codes.flatMap((code, at) => {
      const isFine =
        Object.hasOwn(boxes, code) ||
        (place.precision !== 'country' && /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined)
      return isFine
        ? []
        : [
            warn(
              [...path, 'countryCodes', at],
              showText(code),
              'an ISO 3166-1 code that has an outline in the border data',
            ),
          ]
    })
    if (known.length < codes.length || !known.length) return unknown
    const isInside = ([lng, lat]: readonly number[]) => known.some(box => contains(box, lng!, lat!))
    const outside = toPositions(place.geometry).find(position => !isInside(position))
    if (!outside) return []
    const nearest = isInside(outside.toReversed())
      ? { nearest: `${showValue(outside.toReversed())}: longitude and latitude look swapped` }
      : {}
    return [
      {
        ...warn(
          [...path, 'geometry'],
          `${showValue(outside)}, outside ${codes.join(' and ')}`,
          'a position inside its country',
        ),
        ...nearest,
      },
    ]
  })
}

const warn = (path: Finding['path'], found: string, expected: string): Finding => ({
  path,
  found,
  expected,
  severity: 'warning',
})

function contains([west, south, east, north]: Box, lng: number, lat: number): boolean {
  if (lat < south - TOLERANCE || lat > north + TOLERANCE) return false
  const isEastOfWest = lng >= west - TOLERANCE,
    isWestOfEast = lng <= east + TOLERANCE
  return west <= east ? isEastOfWest && isWestOfEast : isEastOfWest || isWestOfEast
}

function toPositions({ type, coordinates }: Place['geometry']): readonly (readonly number[])[] {
  if (type === 'Point') return [coordinates]
  if (type === 'LineString' || type === 'MultiPoint') return coordinates
  return type === 'MultiPolygon' ? coordinates.flat(2) : coordinates.flat()
}
