// Is every language tag one that Intl takes?
import type { Reference } from '../../model/story.ts'
import { showText, type Finding, type Path } from '../problem.ts'
import { EXPECTED_TAG, toUsualTag } from '../tag.ts'
import type { TypedStory } from './typed-story.ts'

export function checkLanguages({ lang, articles, places, events }: TypedStory): Finding[] {
  return [
    ...(lang === undefined ? [] : checkTag(lang, ['lang'])),
    ...articles.flatMap((article, index) =>
      article?.lang === undefined ? [] : checkTag(article.lang, ['articles', index, 'lang']),
    ),
    ...[...places].flatMap(([id, place]) =>
      Object.keys(place?.names ?? {}).flatMap(tag => checkTag(tag, ['places', id, 'names', tag], 'key')),
    ),
    ...events.flatMap((event, index) => [
      ...checkRefs(event?.when?.refs, ['events', index, 'when', 'refs']),
      ...(event?.where ?? []).flatMap((entry, at) => checkRefs(entry?.refs, ['events', index, 'where', at, 'refs'])),
    ]),
  ]
}

const checkRefs = (refs: readonly Reference[] | undefined = [], path: Path): Finding[] =>
  refs.flatMap(({ lang }, at) => (lang === undefined ? [] : checkTag(lang, [...path, at, 'lang'])))

function checkTag(tag: string, path: Path, at?: 'key'): Finding[] {
  if (toUsualTag(tag) !== undefined) return []
  return [{ path, found: showText(tag), expected: EXPECTED_TAG, ...(at ? { at } : {}) }]
}
