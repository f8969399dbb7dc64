// In which zone times of day are told.
import { ZONES, type Zone } from '../../model/zone.ts'
import type { LaterProps } from '../app.ts'

/** Only where an event has a time of day. */
export function ZoneChoice({ app: { actions, index }, state, words }: LaterProps) {
  if (index.stops.every(stop => stop.when.precision !== 'time')) return null
  return (
    <label class="time-zone">
      <span>{words.time.zone}</span>
      <select value={state.zone} onChange={event => actions.setZone(event.currentTarget.value as Zone)}>
        {ZONES.map(zone => (
          <option key={zone} value={zone}>
            {words.time.zones[zone]}
          </option>
        ))}
      </select>
    </label>
  )
}
