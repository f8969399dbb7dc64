// The offset of a zone at a local time.

const MINUTE = 60_000

/**
 * `+09:00`, or `Z`, of the zone (IANA) at a local date and time (`2011-03-03`, `14:05:00`). Of a time that the clock
 * has twice, its first.
 */
export function toOffset(zone: string, date: string, time: string): string {
  const local = Date.parse(`${date}T${time}Z`)
  // The offset of a moment a day before or after is that of the local time, or that of before a change of the clock.
  const before = toMinutes(zone, local - 1440 * MINUTE)
  const minutes = toMinutes(zone, local - before * MINUTE)
  if (minutes === 0) return 'Z'
  const two = (number: number) => String(number).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function toMinutes(timeZone: string, utcMs: number): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(utcMs)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
