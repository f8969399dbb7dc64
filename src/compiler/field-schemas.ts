// What the values of a story file are made of: texts, ids, links, dates, and what is said of how they are known.
import * as v from 'valibot'
import { ID, MOST_OF_ID } from './id.ts'
import { EXPECTED_TAG, TAG } from './tag.ts'
import { BASES, CERTAINTIES } from '../model/story.ts'

export const described = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description))

/** The web standard that browsers and Node share; this folder is compiled with the types of neither. */
declare class URL {
  static canParse(url: string): boolean
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u
const isSeen = (text: string) => [...text].some(char => !UNSEEN.test(char))
export const text = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max), v.check(isSeen, 'at least 1 character that is seen'))
export const id = v.pipe(
  v.string(),
  v.regex(ID, 'an id in kebab-case: small letters, digits and single hyphens'),
  v.maxLength(MOST_OF_ID),
)
export const url = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/, 'a link that starts with https:// or http:// and has no spaces'),
  v.check(link => !/[\p{Cc}\p{Bidi_Control}]/u.test(link), 'a link without control characters and direction marks'),
  v.check(link => URL.canParse(link), 'a link that leads somewhere: its host or its port is none'),
)
export const edtf = described(
  text(60),
  'A date in a part of EDTF, of the years 0001 to 9999: ' +
    '2023-11-21, 2023-09, 2023, A/B (lasted), [A..B] (one day between), 2023-11-2X, 2023~, ../B',
)
export const bcp47 = v.pipe(v.string(), v.regex(TAG, EXPECTED_TAG))
export const timeZone = described(text(60), 'An IANA time zone, such as Asia/Seoul')
export const basis = described(
  v.picklist(BASES),
  'stated: the text says it. resolved: mechanical from the text and its date. ' +
    'inferred: judgement or knowledge from elsewhere, with a note',
)
export const certainty = v.picklist(CERTAINTIES)
/** Twice the ten thousand that a page is measured with. */
export const MOST_EVENTS = 20_000
/** Each place of an event is looked for in each of its quotes. */
export const MOST_OF_EVENT = 500
export const printed = described(text(200), 'The phrase as printed, inside one of the quotes of the event')
export const note = described(text(600), 'Required when inferred: how an editor knows')
export const ref = v.strictObject({
  title: text(300),
  lang: v.optional(described(bcp47, "Language of the title, where it is not the story's")),
  url,
})
export const refs = v.optional(v.array(ref))

export const review = v.optional(
  described(
    v.literal('proposed'),
    'A program proposed it and nobody has decided: take the key away where it is right. ' +
      'A story with proposals left is not built',
  ),
)
