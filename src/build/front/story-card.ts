// What the front page says of a story.
import type { Language } from '../../i18n/languages.ts'
import { toIsoDate } from '../../model/calendar.ts'
import { parseEdtf, readEdtf } from '../../model/edtf.ts'
import { toEnds, type End } from '../../model/ends.ts'
import { toFinding } from '../../model/finding.ts'
import { toKeyEvents } from '../../model/key-events.ts'
import type { Article, Story, StoryEvent } from '../../model/story.ts'
import { toAnchor, type When } from '../../model/when.ts'
import { PICTURES } from '../share.ts'

/** A story, or what an older Dateline has left of one, with the names of its files. */
export interface FrontStory {
  readonly story: Pick<Story, 'id' | 'title' | 'lang'> & Partial<Story>
  readonly files: readonly string[]
}

export interface StoryCard {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly finding: string | undefined
  /** From the first to the last of the key events, in words. */
  readonly span: string | undefined
  /** How many events and articles, and when the newest came out. */
  readonly facts: readonly string[]
  /** When the newest article came out, in days; 0 where nobody knows. */
  readonly newest: number
  readonly hasPicture: boolean
}

/** The newest first, in the words of the front page's language. */
export const toCards = (stories: readonly FrontStory[], language: Language): StoryCard[] =>
  stories.map(createToCard(language)).sort((a, b) => b.newest - a.newest || (a.id < b.id ? -1 : 1))

const createToCard =
  (language: Language) =>
  ({ story, files }: FrontStory): StoryCard => {
    const { id, lang, title, finding, dek, events = [], articles = [] } = story
    const published = articles.map(article => readEdtf(article.published)).sort((a, b) => toAnchor(b) - toAnchor(a))[0]
    return {
      id,
      lang,
      title,
      finding: toFinding({ finding, dek }),
      span: toSpan(events, language),
      facts: published
        ? [language.front.counts(events.length, articles.length), toNewest(articles, published, language)]
        : [],
      newest: published ? toAnchor(published) : 0,
      hasPicture: PICTURES.every(name => files.includes(name)),
    }
  }

const toNewest = ({ length }: readonly Article[], published: When, { front, format }: Language): string =>
  (length === 1 ? front.published : front.latest)(format.when(published))

/** As precise as the dates at both ends are: "19 September 2018 to 24 November 2023", "about 1994 to March 2022". */
function toSpan(events: readonly StoryEvent[], { t, format }: Language): string | undefined {
  const key = toKeyEvents(events)
  const whens = (key.length > 0 ? key : events).map(({ when }) => readEdtf(when.edtf))
  if (whens.length === 0) return undefined
  const [from] = whens.map(when => toEnd(when, 0)).sort((a, b) => a.earliest! - b.earliest!)
  const [to] = whens.map(when => toEnd(when, 1)).sort((a, b) => b.latest! - a.latest!)
  if (to!.latest! <= from!.latest!) return format.when(from!)
  if (from!.earliest! >= to!.earliest!) return format.when(to!)
  const span = parseEdtf(`${from!.edtf}/${to!.edtf}`)
  return span.ok ? format.when(span.value) : t.date.lasted(format.when(from!), format.when(to!))
}

/** The beginning or the end of a date, that which is known; of a time of day the day. */
function toEnd(when: When, side: 0 | 1): When {
  const ends = toEnds(when)
  const end = [ends[side], ends[1 - side]].find(isDate) ?? when
  return end.time ? readEdtf(toIsoDate(end.earliest!)) : end
}

const isDate = (end: End | undefined): end is When => typeof end === 'object'
