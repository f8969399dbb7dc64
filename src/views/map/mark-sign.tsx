// The sign of a mark: its shape says how precise the place is, its fill and outline what the place is to the events.
import type { Mark } from './marks.ts'

/** Signs fit a circle of 9 px; a place with several events carries their number. */
export function MarkSign({ mark }: { mark: Pick<Mark, 'precision' | 'events'> }) {
  const count = mark.events.length
  const size = count > 1 ? 9 : 6
  return (
    <>
      {toShape(mark, size)}
      {count > 1 && <text class="mark-count" y="3.6">{count}</text>}
    </>
  )
}

function toShape({ precision }: Pick<Mark, 'precision'>, size: number) {
  switch (precision) {
    case 'exact': case 'near': case 'city':
      return <circle class="sign" r={size} />
    case 'line':
      return <rect class="sign" x={-size - 3} y={-size + 2} width={2 * size + 6} height={2 * size - 4} rx={size - 2} />
    default:
      return <rect class="sign" x={-size} y={-size} width={2 * size} height={2 * size} rx="2" />
  }
}
