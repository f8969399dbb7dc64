// The place of a row of our own files.
import { wktToGeoJSON } from 'betterknown'
import { toList } from '../compiler/located-json.ts'
import { toWords, type Fields } from './fields.ts'
import { readGeometries, readPoint } from './geometry.ts'
import type { ImportedPlace } from './imported.ts'
import type { FactRow } from './fact-row.ts'

/** A country and what has a radius are given by a point, whatever is drawn of them. */
export function toFactPlace({ fields, geometry }: FactRow): { place?: object; fault?: string } {
  const precision = toWords(fields['place_precision'])
  const radiusKm = toWords(fields['radius_km'])
  const codes = toWords(fields['country_codes'])
  const point = readPoint(fields['lat'], fields['lon'])
  const isPoint = precision === 'country' || radiusKm !== undefined
  const shape = (isPoint ? undefined : toShape(fields, geometry)) ?? point
  if (!shape?.geometry) return { fault: shape?.fault ?? 'it has neither a point nor a shape' }
  const links = toList(fields['links'])
  const note =
    toWords(fields['point_note']) ?? (precision === 'country' ? 'The mark only carries its name.' : undefined)
  return {
    place: {
      name: toWords(fields['place']),
      precision,
      geometry: shape.geometry,
      ...(radiusKm !== undefined && { radiusKm: Number(radiusKm) }),
      ...(codes !== undefined && { countryCodes: codes.split(';') }),
      ...(links.length > 0 && { links }),
      ...(note !== undefined && { pointNote: note }),
      ...(toWords(fields['disputed']) !== undefined && { disputed: fields['disputed'] }),
    },
  }
}

function toShape(fields: Fields, geometry: unknown): Pick<ImportedPlace, 'geometry' | 'fault'> | undefined {
  const wkt = toWords(fields['geo_wkt'])
  if (wkt === undefined) return readGeometries(geometry)[0]
  try {
    return readGeometries(wktToGeoJSON(wkt))[0]
  } catch {
    return { fault: 'no geometry in WKT' }
  }
}
