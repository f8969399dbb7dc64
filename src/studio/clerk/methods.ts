// What the clerk can be asked.
import { findCountryOutline } from '../../build/basemap/country-outline.ts'
import { bySeverity, type Problem } from '../../compiler/problem.ts'
import { checkDesk } from '../desk/check-desk.ts'
import { readDesk, type Decision, type Desk } from '../desk/desk.ts'
import { correctText } from '../desk/decisions/correct-text.ts'
import { setPublished } from '../desk/decisions/date.ts'
import type { EventFields } from '../desk/decisions/event.ts'
import { addEvent } from '../desk/decisions/new-event.ts'
import { addQuote } from '../desk/decisions/quote.ts'
import type { Selection } from '../desk/decisions/quoted.ts'
import { createKnown, type KnownFiles } from '../desk/known.ts'
import { addArticles, createDesk, type NewArticle, type NewOptions } from '../desk/new-desk.ts'
import { searchPlaces, type PlaceCandidate } from '../desk/place-candidates.ts'
import { toPreviewStory } from '../desk/preview-story.ts'
import { createQueue } from '../desk/queue.ts'
import { createReadings } from '../desk/readings.ts'
import { withDatesAnew } from '../desk/reckon-dates.ts'
import { findUncitedSentences } from '../desk/uncited.ts'
import type { Look, Shown } from './look.ts'

export interface ClerkMethods {
  /** Reads a text as if it were drafted, so that his hand is quick when it is. */
  practise(text: string): void
  /** A desk on which all is proposed. */
  draft(articles: readonly NewArticle[], options: NewOptions): ReturnType<typeof createDesk>
  /** More articles for a story: the desk with their texts, and what is decided by them. */
  addArticles(desk: Desk, articles: readonly NewArticle[], options: NewOptions): ReturnType<typeof addArticles>
  look(desk: Desk): Look
  show(desk: Desk): Shown
  /** `place` as the file has it, for the distances. */
  search(text: string, place: unknown): readonly PlaceCandidate[]
  addEvent(desk: Desk, selection: Selection, fields: EventFields): Decision
  /** A text that is another one now. `today` is an ISO 8601 day. */
  correctText(desk: Desk, path: string, text: string, today: string): Decision
  addQuote(desk: Desk, event: string, selection: Selection): Decision
  /** With what counts from that day. `today` is an ISO 8601 day. */
  setPublished(desk: Desk, article: string, written: string, today: string): Decision
}

/** Nobody reads on. */
const MOST_PROBLEMS = 300

export function createMethods(files: KnownFiles): ClerkMethods {
  const known = createKnown(files, findCountryOutline)
  const readings = createReadings(known.gazetteer)
  const toQueue = createQueue(known, readings)
  const methods: ClerkMethods = {
    practise(text) {
      const drafted = methods.draft([{ text }], { today: '2000-01-01', taken: { stories: [], texts: [] } })
      if (!drafted.ok) return
      methods.look(drafted.desk)
      methods.show(drafted.desk)
    },
    draft: (articles, options) => createDesk(articles, options, known),
    addArticles: (desk, articles, options) => addArticles(desk, articles, options, known),
    look(desk) {
      const checked = checkDesk(desk, known)
      const read = readDesk(desk)
      return {
        json: desk.json,
        queue: toQueue(desk, checked).map(item => ({ ...item, problems: item.problems.map(toSendable) })),
        problems: bySeverity(checked.problems).slice(0, MOST_PROBLEMS).map(toSendable),
        uncited: read.ok ? findUncitedSentences(read.story, readings(desk, read.story)) : [],
      }
    },
    show(desk) {
      const preview = toPreviewStory(desk, known)
      if (!preview.ok) return preview
      const { events, places } = preview.proposed
      return { ...preview, proposed: { events: [...events], places: [...places] } }
    },
    search: (text, place) => searchPlaces(text, place, known),
    addEvent: (desk, selection, fields) => addEvent(desk, readings, known, selection, fields),
    setPublished: (desk, article, written, today) =>
      setPublished(desk, article, written, story => withDatesAnew(story, desk, today, known)),
    correctText: (desk, path, text, today) => correctText(desk, path, text, today, known),
    addQuote: (desk, event, selection) => addQuote(desk, readings, event, selection),
  }
  return methods
}

/** A function cannot be sent. */
function toSendable({ nearest, ...problem }: Problem): Problem {
  const near = typeof nearest === 'function' ? nearest() : nearest
  return near === undefined ? problem : { ...problem, nearest: near }
}
