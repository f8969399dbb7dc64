// What a place of the file is called: a short form names none, and the story as it is shown has it written out.
import type { DeskStory } from './read-story.ts'
import type { StudioState } from './state.ts'

/** By id. */
export function toPlaceNames(story: DeskStory | undefined, { shown }: Pick<StudioState, 'shown'>): Map<string, string> {
  const whole = shown?.ok ? shown.story.places : {}
  return new Map(story?.places.map(({ id, name }) => [id, name === id ? (whole[id]?.name ?? name) : name]))
}
