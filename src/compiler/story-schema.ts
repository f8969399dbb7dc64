// The story file, version 1: one definition that validates it and describes it to an editor (data/story.schema.json).
import * as v from 'valibot'
import { JOINS, KINDS, PARTS, PRECISIONS, ROLES, STATUSES, WEIGHTS } from '../model/story.ts'
import {
  MOST_EVENTS,
  MOST_OF_EVENT,
  basis,
  bcp47,
  certainty,
  described,
  edtf,
  id,
  note,
  printed,
  ref,
  refs,
  review,
  text,
  timeZone,
  url,
} from './field-schemas.ts'
import { frame, geometrySchema } from './geometry-schema.ts'

export const articleSchema = v.strictObject({
  id,
  lang: v.optional(
    described(bcp47, "Language of headline and text, where it is not the story's: BCP 47, such as en or ko"),
  ),
  headline: text(300),
  publisher: v.optional(text(200)),
  byline: v.optional(v.array(text(200))),
  url: v.optional(url),
  published: edtf,
  publishedBasis: v.optional(basis),
  publishedNote: v.optional(described(text(600), 'Where the date comes from; required when it is inferred')),
  dateline: v.optional(described(text(200), 'The place that the article opens with, as printed')),
  text: described(
    text(300),
    'Path of the plain text under seeds/, from the top of the project: the only truth for quotes',
  ),
  boilerplate: v.optional(
    described(
      v.array(text(300)),
      "Whole lines of the text that are its publisher's page and not the article, such as ALSO READ: " +
        'they stay and are set back',
    ),
  ),
  dismissed: v.optional(
    described(
      v.array(text(2000)),
      'Sentences with a place or a date that an editor has read and left off the map: no list names them again',
    ),
  ),
  rights: v.optional(
    described(
      v.picklist(['full', 'quotes-only']),
      'quotes-only: the page holds the cited passages and nothing else of the text',
    ),
    'full',
  ),
  review,
})

export const placeSchema = v.strictObject({
  name: text(120),
  names: v.optional(described(v.record(bcp47, text(120)), 'The name in other languages, by language tag')),
  precision: described(
    v.picklist(PRECISIONS),
    'How closely the texts name the place. ' +
      'line needs a LineString; country needs countryCodes; ' +
      'district, region, area and water need a Polygon or a Point with radiusKm',
  ),
  geometry: geometrySchema,
  radiusKm: v.optional(
    described(
      v.pipe(v.number(), v.gtValue(0), v.maxValue(5000)),
      'Kilometres around the Point within which the place lies',
    ),
  ),
  countryCodes: v.optional(
    v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters, ISO 3166-1 alpha-2'))),
  ),
  region: v.optional(
    described(
      v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'an ISO 3166-2 code, such as NG-KD')),
      'ISO 3166-2, of the first-level region that the place is or lies in',
    ),
  ),
  links: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.regex(/^(?:wd:Q[1-9]\d*|gn:[1-9]\d*)$/, 'wd: and a Wikidata id, or gn: and a GeoNames number'),
      ),
    ),
  ),
  pointNote: v.optional(described(text(400), 'Why this point stands for something larger')),
  source: v.optional(described(ref, 'Where the geometry comes from')),
  disputed: v.optional(described(text(400), 'Who disputes what about the place')),
  review,
})

export const citeSchema = v.strictObject({
  article: id,
  exact: described(text(1500), 'A passage of the article, word for word, that occurs once'),
  prefix: v.optional(
    described(
      v.pipe(v.string(), v.maxLength(200)),
      'The words right before the passage, where it occurs more than once',
    ),
  ),
  suffix: v.optional(
    described(
      v.pipe(v.string(), v.maxLength(200)),
      'The words right after the passage, where it occurs more than once',
    ),
  ),
  supports: described(v.pipe(v.array(v.picklist(PARTS)), v.minLength(1)), 'What of the event the passage says'),
  translation: v.optional(described(text(1500), 'The passage in the language of the story, where it is in another')),
  review,
})

export const eventSchema = v.strictObject({
  id,
  title: described(text(120), 'What happened, in your own words'),
  label: v.optional(described(text(24), 'The title in a word or three, for the axis and the map: Launch')),
  weight: v.optional(
    described(
      v.picklist(WEIGHTS),
      'key: one of the five to twelve events that tell the story. ' +
        'Where none is marked, up to 30 events are all key',
    ),
  ),
  kind: v.optional(
    described(
      v.picklist(KINDS),
      'did: it was done or happened. said: somebody said it. ' +
        'Without it, an event of the category statement, or whose places are all actors, was said',
    ),
  ),
  summary: v.optional(text(600)),
  category: v.optional(id),
  status: v.optional(
    described(v.picklist(STATUSES), 'planned: what lies after the publication of its articles'),
    'reported',
  ),
  when: v.strictObject({
    edtf,
    text: v.optional(printed),
    basis,
    certainty: v.optional(certainty),
    timeZone: v.optional(timeZone),
    note: v.optional(note),
    refs,
    review,
  }),
  where: v.pipe(
    v.array(
      v.strictObject({
        place: described(id, 'The key of a place of this story'),
        text: v.optional(printed),
        basis,
        role: v.optional(
          described(
            v.picklist(ROLES),
            'site: it happened there. actor: the name stands for a government or a body that acted',
          ),
          'site',
        ),
        certainty: v.optional(certainty),
        note: v.optional(note),
        refs,
        review,
      }),
    ),
    v.maxLength(MOST_OF_EVENT),
  ),
  whereNote: v.optional(described(text(400), 'Why the event has no place; required when where is empty')),
  join: v.optional(
    described(v.picklist(JOINS), 'How its places are joined. mesh: each with each. path: one after the other'),
    'none',
  ),
  cite: v.pipe(v.array(citeSchema), v.minLength(1), v.maxLength(MOST_OF_EVENT)),
  actors: v.optional(v.array(text(120))),
  related: v.optional(described(v.array(id), 'Ids of other events of this story')),
  updated: v.optional(v.array(v.strictObject({ date: edtf, note: text(600) }))),
  review,
})

export const storySchema = v.strictObject({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(1),
  id: described(id, "The file's name without .json"),
  title: text(160),
  dek: v.optional(text(400)),
  finding: v.optional(described(text(140), 'What happened, with date and place, in one sentence: always in sight')),
  lang: bcp47,
  timeZone: described(timeZone, 'The zone of dates without a time: an IANA time zone, such as Asia/Seoul'),
  articles: v.pipe(v.array(articleSchema), v.minLength(1)),
  places: v.record(id, placeSchema),
  categories: v.optional(v.record(id, v.strictObject({ label: text(60) }))),
  events: v.pipe(v.array(eventSchema), v.minLength(1), v.maxLength(MOST_EVENTS)),
  context: v.optional(described(v.array(id), 'Ids of places that are always drawn')),
  opening: v.optional(described(v.strictObject({ event: id }), 'The event at whose moment the page opens')),
  view: v.optional(
    v.strictObject({
      frame: v.optional(
        described(frame, 'What the map shows as it opens: ids of places, or [west, south, east, north] in degrees'),
      ),
      timeline: v.optional(
        v.strictObject({
          axis: v.optional(v.picklist(['auto', 'linear'])),
          mode: v.optional(v.picklist(['upto', 'window', 'only'])),
        }),
      ),
    }),
  ),
  credits: v.optional(v.array(text(300))),
  license: v.optional(text(200)),
})

/** A story as its file has it, before the texts of its articles are put in. */
export type FileStory = v.InferOutput<typeof storySchema>
export type FileArticle = v.InferOutput<typeof articleSchema>
export type FileEvent = v.InferOutput<typeof eventSchema>
export type FileCite = v.InferOutput<typeof citeSchema>
