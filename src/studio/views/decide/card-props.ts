import type { RefObject } from 'preact'
import type { QueueItem } from '../../desk/queue-item.ts'
import type { StudioProps } from '../studio-props.ts'

/** What the card of an item is given; its heading takes the focus. */
export interface CardProps extends StudioProps {
  readonly item: QueueItem
  readonly head: RefObject<HTMLHeadingElement | null>
}
