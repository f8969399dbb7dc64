import type { DeskEvent, DeskStory } from '../../state/read-story.ts'
import type { StudioProps } from '../studio-props.ts'

/** What the form of an event and its parts are given. */
export interface EventFormProps extends StudioProps {
  readonly story: DeskStory
  readonly event: DeskEvent
}
