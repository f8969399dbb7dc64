// The front page of several stories, whole.
import { toFrontHtml } from '../page-html.ts'
import { toFrontLanguage } from './front-language.ts'
import type { StoryCard } from './story-card.ts'

/** `draw` gives the HTML of the body. */
export const toFront = (
  template: string,
  cards: readonly StoryCard[],
  draw: (cards: readonly StoryCard[]) => string,
): string => toFrontHtml(template, draw(cards), toFrontLanguage(cards))
