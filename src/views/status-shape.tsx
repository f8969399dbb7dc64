// A shape for each status that is not plainly reported, the same on the map, on the axis and in the legend.
import type { Status } from '../model/story.ts'

/** Fits a circle of 4 px around its middle. Claimed: a full diamond; disputed: one half full; denied: a cross; planned: an empty circle. */
export function StatusShape({ status }: { status: Exclude<Status, 'reported'> }) {
  return (
    <>
      {status === 'planned' && <circle class="status-shape is-open" r="3.5" />}
      {status === 'denied' && <path class="status-shape is-open" d="M-3-3 3 3M3-3-3 3" />}
      {(status === 'claimed' || status === 'disputed') && (
        <path class={`status-shape is-${status === 'claimed' ? 'full' : 'open'}`} d="M0-4.5 4.5 0 0 4.5-4.5 0Z" />
      )}
      {status === 'disputed' && <path class="status-shape is-full" d="M0-4.5V4.5L-4.5 0Z" />}
    </>
  )
}
