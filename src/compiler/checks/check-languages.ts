// Is every language tag one that Intl takes?
import { showText, type Finding, type Path } from '../problem.ts'
import type { TypedStory } from './typed-story.ts'

export function checkLanguages({ lang, articles, places }: TypedStory): Finding[] {
  return [
    ...(lang === undefined ? [] : checkTag(lang, ['lang'])),
    ...articles.flatMap((article, index) =>
      article?.lang === undefined ? [] : checkTag(article.lang, ['articles', index, 'lang']),
    ),
    ...[...places].flatMap(([id, place]) =>
      Object.keys(place?.names ?? {}).flatMap(tag => checkTag(tag, ['places', id, 'names', tag], 'key')),
    ),
  ]
}

function checkTag(tag: string, path: Path, at?: 'key'): Finding[] {
  try {
    Intl.getCanonicalLocales(tag)
    return []
  } catch {
    return [{ path, found: showText(tag), expected: 'a BCP 47 language tag, such as en or ko', ...(at ? { at } : {}) }]
  }
}
