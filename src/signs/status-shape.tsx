// A shape for each status that is not plainly reported, the same on the map, on the axis and in the legend.
import type { ComponentChildren } from 'preact'
import type { Status } from '../model/story.ts'

const DIAMOND = 'M0-4.5 4.5 0 0 4.5-4.5 0Z'

/** Each fits a circle of 4 px around its middle. */
const SHAPES: Readonly<Record<Exclude<Status, 'reported'>, () => ComponentChildren>> = {
  planned: () => <circle class="status-shape is-open" r="3.5" />,
  claimed: () => <path class="status-shape is-full" d={DIAMOND} />,
  denied: () => <path class="status-shape is-open" d="M-3-3 3 3M3-3-3 3" />,
  disputed: () => (
    <>
      <path class="status-shape is-open" d={DIAMOND} />
      <path class="status-shape is-full" d="M0-4.5V4.5L-4.5 0Z" />
    </>
  ),
}

export const StatusShape = ({ status }: { status: Exclude<Status, 'reported'> }) => <>{SHAPES[status]()}</>
