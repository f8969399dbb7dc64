// The sign of an event's date on the axis: a dot; hollow where it is planned; soft where nobody says the very day.

interface DateSignProps {
  readonly planned: boolean
  /** One day, as a text gives it. */
  readonly certain: boolean
  /** Pixels. */
  readonly radius: number
}

export const DateSign = ({ planned, certain, radius }: DateSignProps) => (
  <circle class={`axis-mark-dot${planned ? ' is-planned' : ''}${certain ? '' : ' is-soft'}`} r={radius} />
)
