// The drawing on a button of the time control, in a square of 24.

const PATHS = {
  previous: 'M14.5 5.5v13L6 12zM5 5.5h-1.8v13H5z',
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M6.5 5h4v14h-4zM13.5 5h4v14h-4z',
  next: 'M9.5 5.5v13L18 12zM19 5.5h1.8v13H19z',
  options: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
}

export const TimeIcon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg class="time-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
)
