// The front page of several stories, whole.
import { toFrontHtml } from '../page-html.ts'
import type { Settings } from '../settings/settings.ts'
import { toFrontLanguage } from './front-language.ts'
import { toCards, type FrontStory } from './story-card.ts'
import type { renderFront } from './front-page.tsx'

/** `draw` gives the HTML of the body; `logo` is the path of a picture from the top of the site. */
export function toFront(
  template: string,
  stories: readonly FrontStory[],
  draw: typeof renderFront,
  settings: Settings = {},
  logo?: string,
): string {
  const language = toFrontLanguage(
    stories.map(({ story }) => story),
    settings,
  )
  return toFrontHtml(template, draw(toCards(stories, language), language, logo), language)
}
