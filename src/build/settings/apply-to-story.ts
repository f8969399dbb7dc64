// What a site's settings change of a story: credits at its foot, the site's names of seas, and how its map is drawn.
import type { Story } from '../../model/story.ts'
import { toSeas } from './seas.ts'
import type { Settings } from './settings.ts'

export type StorySettings = Pick<Settings, 'credits' | 'seas' | 'disputedBorders' | 'tiles'>

/** `siteLang` is that of names of seas that say none, BCP 47. */
export function applyToStory(story: Story, settings: StorySettings, siteLang: string): Story {
  const { credits = [], seas, disputedBorders, tiles } = settings
  return {
    ...story,
    ...(credits.length > 0 && { credits: [...(story.credits ?? []), ...credits] }),
    ...(seas && { seas: toSeas(seas, siteLang, story.lang) }),
    ...((disputedBorders || tiles) && { ownMap: { disputedBorders, credit: tiles?.credit } }),
  }
}
