// The zone of a country's plain dates; of several the one whose clock is nearest to the sun's at the place.

/** Node 20 has one, Node 22 the other. */
interface ZonedLocale {
  readonly timeZones?: readonly string[]
  getTimeZones?: () => readonly string[] | undefined
}

const DEGREES_AN_HOUR = 15

/** IANA; undefined for a code that no country has. */
export function findTimeZone(countryCode: string, lng: number): string | undefined {
  if (!/^[A-Z]{2}$/.test(countryCode)) return undefined
  const locale = new Intl.Locale(`und-${countryCode}`) as ZonedLocale
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? []
  const distance = (zone: string) => Math.abs(toOffset(zone) - lng / DEGREES_AN_HOUR)
  return [...zones].sort((a, b) => distance(a) - distance(b))[0]
}

/** Hours ahead of UTC in the winter of the north. */
function toOffset(timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    Date.UTC(2024, 0, 15),
  )
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT([+-])(\d+):(\d+)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60)
}
