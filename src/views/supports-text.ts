// What a quote says of its event, in words.
import { enFacts } from '../i18n/en-facts.ts'
import { toListWords } from '../i18n/list-words.ts'
import type { Cite } from '../model/story.ts'
import type { App } from './app.ts'

/** "Says what and when." */
export const toSupportsText = ({ lang }: App, { supports }: Cite): string =>
  enFacts.says(
    toListWords(
      supports.map(part => enFacts.supports[part]),
      lang,
    ),
  )
