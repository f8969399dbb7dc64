// In which zone times of day are told.
import { enLater } from '../../i18n/en-later.ts'
import { ZONES, type Zone } from '../../model/permalink.ts'
import type { ViewProps } from '../app.ts'

/** Only where an event has a time of day. */
export function ZoneChoice({ app: { actions, index }, state }: ViewProps) {
  if (index.stops.every(stop => stop.when.precision !== 'time')) return null
  return (
    <label class="time-mode">
      <span>{enLater.zone}</span>
      <select value={state.zone} onChange={event => actions.setZone(event.currentTarget.value as Zone)}>
        {ZONES.map(zone => (
          <option key={zone} value={zone}>
            {enLater.zones[zone]}
          </option>
        ))}
      </select>
    </label>
  )
}
