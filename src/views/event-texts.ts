// The summary and the quotes of an event, wherever they come from.
import type { StoryEvent } from '../model/story.ts'
import type { App } from './app.ts'
import type { EventTexts } from './fetched-parts.ts'

/** Undefined of an event of a long story, until they have come. */
export const toTexts = ({ parts }: Pick<App, 'parts'>, { id, summary, cite }: StoryEvent): EventTexts | undefined =>
  parts ? parts.textsOf(id) : { summary, quotes: cite.map(({ exact }) => exact) }
