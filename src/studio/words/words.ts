// All words of the studio's page: views have none of their own. What a decision or the clerk says stands with it, in
// `desk` and `draft`.
import { articleWords } from './article-words.ts'
import { decideWords } from './decide-words.ts'
import { dialogWords } from './dialog-words.ts'
import { eventWords } from './event-words.ts'
import { finishWords } from './finish-words.ts'
import { frameWords } from './frame-words.ts'
import { startWords } from './start-words.ts'
import { storyWords } from './story-words.ts'

export const words = {
  frame: frameWords,
  start: startWords,
  article: articleWords,
  decide: decideWords,
  events: eventWords,
  story: storyWords,
  finish: finishWords,
  dialogs: dialogWords,
} as const
