// What of the time control comes when it is asked for: the even scale, the zone of times of day, a date that is typed.
import type { LaterProps } from '../app.ts'
import { DateForm } from './date-form.tsx'
import { ZoneChoice } from './zone-choice.tsx'

export const TimeMore = (props: LaterProps) => (
  <>
    <ScaleChoice {...props} />
    <ZoneChoice {...props} />
    <DateForm {...props} />
  </>
)

function ScaleChoice({ app: { actions }, state, words }: LaterProps) {
  return (
    <label class="time-scale">
      <input
        type="checkbox"
        checked={state.axis === 'linear'}
        onChange={event => actions.setAxis(event.currentTarget.checked ? 'linear' : 'auto')}
      />
      <span>{words.time.linear}</span>
    </label>
  )
}
