// The sign of an event's date on the axis.
import type { Status } from '../model/story.ts'
import { StatusShape } from './status-shape.tsx'

interface DateSignProps {
  readonly status: Status
  /** No text gives the date. */
  readonly inferred: boolean
  /** Pixels. */
  readonly radius: number
}

/**
 * An event's date: a dot, or the shape of its status; small in a dashed ring where an editor inferred it. `radius` in
 * px.
 */
export function DateSign({ status, inferred, radius }: DateSignProps) {
  const scale = (radius / 4) * (inferred ? 0.6 : 1)
  return (
    <>
      {inferred && <circle class="axis-mark-inferred" r={radius} />}
      {status === 'reported' ? (
        <circle class="axis-mark-dot" r={radius * (inferred ? 0.5 : 1)} />
      ) : (
        <g transform={scale === 1 ? undefined : `scale(${Math.round(scale * 100) / 100})`}>
          <StatusShape status={status} />
        </g>
      )}
    </>
  )
}
