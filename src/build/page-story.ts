// The story as the page carries it beside its HTML: what living views read, in the page's language alone. The files
// beside the page have it whole.
import type { Place, Story } from '../model/story.ts'
import { PLAIN, PLAIN_WHERE, type PageStory } from '../views/page/page-data.ts'

/**
 * Titles, summaries, quotes and bodies stand in the HTML already, worth 7.9 kB: page/hydrate.ts reads back what is
 * needed of them.
 */
export function toPageStory(
  { $schema: _schema, license: _license, credits: _credits, ownMap: _ownMap, categories, ...story }: Story,
  lang: string,
): PageStory {
  return {
    ...story,
    ...(categories && {
      categories: Object.fromEntries(Object.entries(categories).map(([id, { label }]) => [id, { label }])),
    }),
    articles: story.articles.map(({ id, lang: own, headline, publisher, published, rights }) => ({
      id,
      ...(own !== undefined && { lang: own }),
      headline,
      ...(publisher !== undefined && { publisher }),
      published,
      rights,
    })),
    events: story.events.map(
      ({
        title: _title,
        summary: _summary,
        whereNote: _whereNote,
        actors: _actors,
        updated: _updated,
        when,
        where,
        cite,
        status,
        join,
        ...event
      }) => ({
        ...event,
        ...(status !== PLAIN.status && { status }),
        ...(join !== PLAIN.join && { join }),
        when: withoutNotes(when),
        where: where.map(({ basis, role, ...rest }) => ({
          ...withoutNotes(rest),
          ...(basis !== PLAIN_WHERE.basis && { basis }),
          ...(role !== PLAIN_WHERE.role && { role }),
        })),
        cite: cite.map(
          ({ exact: _exact, prefix: _prefix, suffix: _suffix, translation: _translation, ...place }) => place,
        ),
      }),
    ),
    places: Object.fromEntries(Object.entries(story.places).map(([id, place]) => [id, toPagePlace(place, lang)])),
  }
}

/** Its name in the page's language, and in that of the names of the map's towns, which leave it to the story. */
function toPagePlace(
  { links: _links, source: _source, disputed: _disputed, names = {}, ...place }: Place,
  lang: string,
): Place {
  const kept = Object.entries(names).filter(([tag, name]) => tag === lang || (tag === 'en' && name !== place.name))
  return { ...place, ...(kept.length > 0 && { names: Object.fromEntries(kept) }) }
}

const withoutNotes = <Known extends { note?: unknown; refs?: unknown; text?: unknown }>({
  note: _note,
  refs: _refs,
  text: _text,
  ...rest
}: Known) => rest
