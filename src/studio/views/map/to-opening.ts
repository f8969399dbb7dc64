// Where the map to draw on opens: at the place as it stands, or with all of the world on it.
import { isObject, toList } from '../../../compiler/located-json.ts'

export interface Opening {
  readonly center: LngLat
  readonly zoom: number
}

/** Degrees. */
interface LngLat {
  readonly lng: number
  readonly lat: number
}

const WORLD: Opening = { center: { lng: 0, lat: 20 }, zoom: 1 }
const ZOOM = { place: 5, country: 3 } as const

/** `forms` are what is known of the place, whatever stands in the file: the first that has a point counts. */
export function toOpening(forms: readonly unknown[]): Opening {
  const [center] = forms.flatMap(form => toPoint(form) ?? [])
  const isCountry = forms.some(form => isObject(form) && form['precision'] === 'country')
  return center ? { center, zoom: isCountry ? ZOOM.country : ZOOM.place } : WORLD
}

function toPoint(place: unknown): LngLat | undefined {
  const geometry = isObject(place) ? place['geometry'] : undefined
  const [lng, lat] = isObject(geometry) && geometry['type'] === 'Point' ? toList(geometry['coordinates']) : []
  return typeof lng === 'number' && typeof lat === 'number' && Math.abs(lat) <= 90 ? { lng, lat } : undefined
}
