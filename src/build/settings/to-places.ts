// The places of the settings, as the gazetteer has those of its own table.
import type { CuratedPlace } from '../../draft/gazetteer/curated.ts'
import type { Settings } from './settings.ts'

export const toPlaces = ({ places = [] }: Settings): CuratedPlace[] =>
  places.map(({ name, names = [], country, region, kind, coordinates, ref }) => {
    const [lng, lat] = coordinates as [number, number]
    const optional = region === undefined ? {} : { region }
    return { name, kind, lng, lat, countryCode: country, otherNames: names, ref, ...optional }
  })
