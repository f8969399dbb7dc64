// The time zone of a place.
import tzLookup from '@photostructure/tz-lookup'

/** IANA; undefined outside of -180..180, -90..90. */
export const findTimeZone = (lng: number, lat: number): string | undefined =>
  Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? tzLookup(lat, lng) : undefined
