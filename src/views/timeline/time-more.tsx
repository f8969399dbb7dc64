// What of the time control comes when it is asked for: the even scale, the zone of times of day, a date that is typed.
import type { ViewProps } from '../app.ts'
import { DateForm } from './date-form.tsx'
import { ZoneChoice } from './zone-choice.tsx'

export const TimeMore = ({ app, state }: ViewProps) => (
  <>
    <ScaleChoice app={app} state={state} />
    <ZoneChoice app={app} state={state} />
    <DateForm app={app} state={state} />
  </>
)

function ScaleChoice({ app: { t, actions }, state }: ViewProps) {
  return (
    <label class="time-scale">
      <input
        type="checkbox"
        checked={state.axis === 'linear'}
        onChange={event => actions.setAxis(event.currentTarget.checked ? 'linear' : 'auto')}
      />
      <span>{t.time.linear}</span>
    </label>
  )
}
