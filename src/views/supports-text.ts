// What a quote says of its event, in words.
import { toListWords } from '../i18n/list-words.ts'
import type { Cite } from '../model/story.ts'
import type { App } from './app.ts'

/** "Says what and when." */
export const toSupportsText = ({ server, lang }: App, { supports }: Cite): string => {
  const { facts } = server!.words
  return facts.says(
    toListWords(
      supports.map(part => facts.supports[part]),
      lang,
    ),
  )
}
