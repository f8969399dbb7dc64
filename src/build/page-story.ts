// The story as the page carries it: without what no view of the living page reads, and in its language alone. The files beside the page have it whole.
import type { Story } from '../model/story.ts'

export function toPageStory(
  { $schema: _schema, license: _license, credits: _credits, categories, ...story }: Story,
  lang: string,
): Story {
  return {
    ...story,
    ...(categories && {
      categories: Object.fromEntries(Object.entries(categories).map(([id, { label }]) => [id, { label }])),
    }),
    articles: story.articles.map(
      ({
        byline: _byline,
        dateline: _dateline,
        publishedNote: _note,
        publishedBasis: _basis,
        boilerplate: _boilerplate,
        url: _url,
        ...article
      }) => article,
    ),
    events: story.events.map(({ actors: _actors, updated: _updated, ...event }) => event),
    places: Object.fromEntries(
      Object.entries(story.places).map(
        ([id, { links: _links, source: _source, disputed: _disputed, names, ...place }]) => [
          id,
          { ...place, ...(names?.[lang] !== undefined && { names: { [lang]: names[lang] } }) },
        ],
      ),
    ),
  }
}
