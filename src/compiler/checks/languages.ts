// In which languages an event is told.
import type { TypedEvent, TypedStory } from './typed-story.ts'

/** Tags of the languages of the articles that an event cites, each once. */
export function toLanguages({ lang, articles }: TypedStory, { cite }: Pick<TypedEvent, 'cite'>): string[] {
  const cited = cite.flatMap(entry => {
    const article = entry && articles.find(each => each?.id === entry.article)
    return article ? [article.lang ?? lang ?? 'en'] : []
  })
  return [...new Set(cited.length > 0 ? cited : [lang ?? 'en'])]
}
