// From the long form back to the short one: of each date, place and quote the fewest words of which the completion
// makes the same. What an event's own mark covers has none: a bare text is decided with its event.
import { isObject, toList } from '../compiler/located-json.ts'
import type { TextFiles } from '../compiler/checks/check-texts.ts'
import { toReasonNote } from '../draft/events/event-when.ts'
import type { Shorten } from '../draft/story/short-forms.ts'
import { addSupports, createWork, findArticle } from './complete-cite.ts'
import { completeWhen } from './complete-when.ts'
import { addWhereBasis, nameWhere } from './complete-where.ts'
import { createPlaceNames } from './place-names.ts'
import type { PlaceData } from './place-fields.ts'
import { toQuotes } from './quotes.ts'
import { completeTable, readScope } from './story-scope.ts'
import { createTold, type Told } from './told.ts'

type Fields = Readonly<Record<string, unknown>>

/** As the completion has them: `story` gives places, articles and languages. */
export function createShorten(story: Fields, texts: TextFiles, data: PlaceData): Shorten {
  const scope = readScope(story, texts, data)
  const { articles, lang, langs } = scope
  const names = createPlaceNames(completeTable(story['places'], scope, createTold()), langs)
  const shortenCite = (cite: unknown, { when, where }: Fields) =>
    toShortest(cite, toCiteForms, (form, told) =>
      addSupports(findArticle(form, [], articles, createWork(), told), when, toList(where)),
    )
  return {
    event(event) {
      const { cite, when, where } = event
      const quotes = toQuotes(toList(cite), articles)
      const written = toShortest(when, toWhenForms, (form, told) =>
        completeWhen(form, [], quotes, [lang, ...langs], told),
      )
      const placed = toList(where).map(each =>
        toShortest(each, toWhereForms, (form, told) =>
          addWhereBasis(
            nameWhere(form, [], id => id),
            [],
            quotes,
            names,
            told,
          ),
        ),
      )
      const cited = toList(cite).map(each => shortenCite(each, event))
      return { ...event, when: written, where: placed, cite: event['review'] ? cited.map(withoutMark) : cited }
    },
    cite: (cite, event) => {
      const short = shortenCite(cite, event)
      const { review } = cite
      return (review === undefined ? short : { review, ...toObject(short) }) as typeof cite
    },
  }
}

/** The first of the forms, from few words to many, of which `complete` makes what `whole` is; else `whole` itself. */
function toShortest(
  whole: unknown,
  toForms: (whole: Fields) => readonly unknown[],
  complete: (form: unknown, told: Told) => unknown,
): unknown {
  if (!isObject(whole)) return whole
  const wanted = toComparable(whole)
  const isSame = (form: unknown) => {
    const told = createTold()
    const made = complete(form, told)
    return told.open.length === 0 && isObject(made) && toComparable(made) === wanted
  }
  return toForms(whole).map(withoutGaps).find(isSame) ?? withoutGaps(whole)
}

/** Whether the note of a date is what the check prints of it: the clerk wrote it, no editor. */
export const isArithmetic = ({ basis, certainty, text, note }: Fields): boolean =>
  basis === 'resolved' && certainty === undefined && String(note).startsWith(toReasonNote(String(text), ''))

/** The mark is no fact; neither is arithmetic. */
function toComparable({ review: _review, ...known }: Fields): string {
  const { note: _note, ...facts } = known
  const told = isArithmetic(known) ? facts : known
  return JSON.stringify(
    Object.entries(told)
      .filter(([, fact]) => fact !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function toWhenForms({ edtf, text, certainty, note, review }: Fields): unknown[] {
  const own = { certainty, note }
  return [
    ...(text === undefined ? [] : [text]),
    edtf,
    { review, text, ...own },
    { review, edtf, ...own },
    { review, edtf, text, ...own },
  ]
}

function toWhereForms({ place, text, role, certainty, note, review }: Fields): unknown[] {
  const own = { role, certainty, note }
  const isGuess = certainty !== undefined || note !== undefined
  const mark = isGuess ? { review } : {}
  return [place, { ...mark, place, ...own }, { ...mark, place, text, ...own }]
}

function toCiteForms({ article, exact, prefix, suffix, supports }: Fields): unknown[] {
  const selector = { exact, prefix, suffix }
  return [
    ...(prefix === undefined && suffix === undefined ? [exact] : []),
    selector,
    { ...selector, supports },
    { article, ...selector },
  ]
}

const toObject = (cite: unknown): Fields => (isObject(cite) ? cite : { exact: cite })

/** Of a proposed event the quotes are proposed with it. */
const withoutMark = (cite: unknown): unknown => {
  if (!isObject(cite)) return cite
  const { review: _review, ...rest } = cite
  return rest
}

const withoutGaps = (form: unknown): unknown =>
  isObject(form) ? Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined)) : form
