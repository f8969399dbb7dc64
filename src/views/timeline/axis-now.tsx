// What stands on the axis where the reader is: the thumb, and all the days that a date may be.
import type { Bar } from './axis-bars.ts'
import type { End } from './axis-gestures.ts'

const THUMB_PX = 7.5
const BAR_PX = 12

/** Hollow where all that it stands for is planned. */
export const Thumb = ({ end, x, y, isPlanned }: { end: End; x: number; y: number; isPlanned: boolean }) => (
  <g class={`axis-thumb is-${end}`} transform={`translate(${x} ${y})`}>
    <circle class="axis-thumb-ring" r={THUMB_PX + 5} />
    <circle class={isPlanned ? 'axis-thumb-knob is-planned' : 'axis-thumb-knob'} r={THUMB_PX} />
  </g>
)

/** Somewhere in here, or all of it: over the line, under the dots. */
export function SoftBar(props: { bar: Bar; y: number; isNow: boolean; toFade: (side: string) => string }) {
  const { bar, y, isNow, toFade } = props
  const id = toFade(isNow ? 'now' : 'pointed')
  const isSoft = (side: 'start' | 'end'): boolean => bar.fades === 'both' || bar.fades === side
  return (
    <g class={isNow ? 'axis-bar is-now' : 'axis-bar'}>
      <linearGradient id={id}>
        <stop offset="0" stop-opacity={isSoft('start') ? 0 : 1} />
        <stop offset="0.3" />
        <stop offset="0.7" />
        <stop offset="1" stop-opacity={isSoft('end') ? 0 : 1} />
      </linearGradient>
      <rect
        x={bar.x0}
        width={bar.x1 - bar.x0}
        y={y - BAR_PX / 2}
        height={BAR_PX}
        rx={BAR_PX / 2}
        fill={`url(#${id})`}
      />
    </g>
  )
}
