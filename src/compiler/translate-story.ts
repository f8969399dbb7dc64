// A story in another of its languages: the same value with the texts of that language. What an article and a reference
// say stays in the language that it is in, and says so.
import { isObject, toList } from './located-json.ts'
import type { TextTables } from './text-tables.ts'

type Fields = Record<string, unknown>

/** `completed` is the story in its own language, written out. */
export function translateStory(completed: unknown, { languages, withTexts }: TextTables, lang: string): unknown {
  const [own = lang] = languages
  const story = withTexts(completed, lang)
  if (!isObject(story)) return story
  const { articles, places, events } = story
  return {
    ...story,
    lang,
    articles: mapObjects(articles, article => ({ lang: own, ...article })),
    places: isObject(places)
      ? Object.fromEntries(Object.entries(places).map(([id, place]) => [id, rename(place, own, lang)]))
      : places,
    events: mapObjects(events, event => ({
      ...event,
      when: isObject(event['when']) ? withLanguage(event['when'], own) : event['when'],
      where: mapObjects(event['where'], where => withLanguage(where, own)),
    })),
  }
}

const mapObjects = (list: unknown, change: (item: Fields) => Fields): unknown =>
  Array.isArray(list) ? toList(list).map(item => (isObject(item) ? change(item) : item)) : list

const withLanguage = (known: Fields, own: string): Fields =>
  known['refs'] === undefined ? known : { ...known, refs: mapObjects(known['refs'], ref => ({ lang: own, ...ref })) }

function rename(place: unknown, own: string, lang: string): unknown {
  if (!isObject(place) || !isObject(place['names'])) return place
  const { [lang]: name = place['name'], ...others } = place['names']
  return { ...place, name, names: { [own]: place['name'], ...others } }
}
