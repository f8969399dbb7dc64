// Whose words an element has: those of the story and of its articles stand in a page that is written in the language of
// the interface.
import { toDirection } from '../i18n/direction.ts'
import type { Cite } from '../model/story.ts'
import type { App } from './app.ts'

/**
 * The attributes of an element with words in `lang`, BCP 47; of the story where nothing else is said. None where that
 * is the language of the page, which says it once.
 */
export function inLanguage({ lang: page, story }: App, lang = story.lang): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (lang === page) return {}
  const dir = toDirection(lang)
  return { lang, ...(dir !== toDirection(page) && { dir }) }
}

/** Of an element with words of the article that is cited. */
export const inArticle = (app: App, { article }: Pick<Cite, 'article'>) =>
  inLanguage(app, app.index.articles.get(article)!.lang)
