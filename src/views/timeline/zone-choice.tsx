// In which zone times of day are told.
import { ZONES, type Zone } from '../../model/zone.ts'
import type { ViewProps } from '../app.ts'

/** Only where an event has a time of day. */
export function ZoneChoice({ app: { t, actions, index }, state }: ViewProps) {
  if (index.stops.every(stop => stop.when.precision !== 'time')) return null
  return (
    <label class="time-zone">
      <span>{t.time.zone}</span>
      <select value={state.zone} onChange={event => actions.setZone(event.currentTarget.value as Zone)}>
        {ZONES.map(zone => (
          <option key={zone} value={zone}>
            {t.time.zones[zone]}
          </option>
        ))}
      </select>
    </label>
  )
}
