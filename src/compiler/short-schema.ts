// The story file as an author may write it, with the short forms: for editors that complete it. What the short forms
// stand for is checked as the long form, by story-schema.ts.
import * as v from 'valibot'
import { MOST_EVENTS, MOST_OF_EVENT, bcp47 } from './field-schemas.ts'
import { articleSchema, citeSchema, eventSchema, placeSchema, storySchema } from './story-schema.ts'

const short = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.union([v.pipe(v.string(), v.description(description)), schema])

/** By language where the title is: text-tables.ts takes these apart. */
const byLanguage = <T extends v.GenericSchema>(schema: T) =>
  v.union([
    schema,
    v.pipe(v.record(bcp47, schema), v.description('By language tag: { "en": "…", "ko": "…" }, as the title')),
  ])

const { id } = eventSchema.entries
const ref = placeSchema.entries.source.wrapped
const refs = v.optional(v.array(short(ref, 'The id of one of the refs of the story')))

const place = v.pipe(
  v.strictObject({
    ...placeSchema.entries,
    name: v.optional(placeSchema.entries.name),
    precision: v.optional(placeSchema.entries.precision),
    geometry: v.optional(placeSchema.entries.geometry),
    pointNote: v.optional(byLanguage(placeSchema.entries.pointNote.wrapped)),
    disputed: v.optional(byLanguage(placeSchema.entries.disputed.wrapped)),
  }),
  v.description(
    'Completed from the gazetteer where it lacks its name, precision or geometry: links with a GeoNames number, ' +
      'countryCodes and the precision country, region, or name and countryCodes say which place it is',
  ),
)

const { when, where } = eventSchema.entries
const shortWhen = short(
  v.strictObject({
    ...when.entries,
    edtf: v.optional(when.entries.edtf),
    basis: v.optional(when.entries.basis),
    note: v.optional(byLanguage(when.entries.note.wrapped)),
    refs,
  }),
  'EDTF, or a date as people write it: Aug. 1, 2023; what counts from publication, such as last Friday, too',
)
const shortWhere = short(
  v.strictObject({
    ...where.item.entries,
    place: v.string(),
    basis: v.optional(where.item.entries.basis),
    note: v.optional(byLanguage(where.item.entries.note.wrapped)),
    refs,
  }),
  'The key of a place of this story, or a place named here: "Abuja, NG", "gn:2352778", "NE", "NG-KD"',
)
const shortCite = short(
  v.strictObject({
    ...citeSchema.entries,
    article: v.optional(citeSchema.entries.article),
    supports: v.optional(citeSchema.entries.supports),
    translation: v.optional(byLanguage(citeSchema.entries.translation.wrapped)),
  }),
  'The quote, word for word: its article is the one that holds it',
)

const { title, label, summary, whereNote, actors, updated } = eventSchema.entries
const correction = updated.wrapped.item.entries
const event = v.strictObject({
  ...eventSchema.entries,
  title: byLanguage(title),
  label: v.optional(byLanguage(label.wrapped)),
  summary: v.optional(byLanguage(summary.wrapped)),
  whereNote: v.optional(byLanguage(whereNote.wrapped)),
  actors: v.optional(byLanguage(actors.wrapped)),
  updated: v.optional(v.array(v.strictObject({ ...correction, note: byLanguage(correction.note) }))),
  when: shortWhen,
  where: v.pipe(v.array(shortWhere), v.maxLength(MOST_OF_EVENT)),
  cite: v.pipe(v.array(shortCite), v.minLength(1), v.maxLength(MOST_OF_EVENT)),
})

const { publishedNote } = articleSchema.entries
const article = v.strictObject({
  ...articleSchema.entries,
  publishedNote: v.optional(byLanguage(publishedNote.wrapped)),
})

const story = storySchema.entries
const category = v.strictObject({ label: byLanguage(story.categories.wrapped.value.entries.label) })

export const shortStorySchema = v.strictObject({
  ...story,
  title: byLanguage(story.title),
  dek: v.optional(byLanguage(story.dek.wrapped)),
  finding: v.optional(byLanguage(story.finding.wrapped)),
  articles: v.pipe(v.array(article), v.minLength(1)),
  categories: v.optional(v.record(id, category)),
  credits: v.optional(byLanguage(story.credits.wrapped)),
  license: v.optional(byLanguage(story.license.wrapped)),
  places: v.optional(v.record(id, place)),
  refs: v.optional(v.pipe(v.record(id, ref), v.description('References that dates and places name by id'))),
  events: v.pipe(v.array(event), v.minLength(1), v.maxLength(MOST_EVENTS)),
})
