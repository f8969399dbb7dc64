// The words beside a mark: the place, and of the event that is told, or where a sign is met for the first time, what it
// means.
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import { cutSentence } from '../cut-sentence.ts'
import { toName, toNameLanguage } from '../place-name.ts'
import { rememberLast } from '../remember.ts'
import { toDatedLabel } from './place-words.ts'
import type { Line } from './place-names.ts'
import type { Mark, SeenMark } from './mark.ts'
import { toTextWidth } from './text-width.ts'

export const NAME_PX = 14
const WORDS_PX = 12.5
/** Of the name of a country or a region, in spaced capitals; between the letters. */
const AREA_PX = 12,
  AREA_SPACING_PX = 1.4

/** Words of the page about a name: none. */
const ALONE: Line['around'] = ['', '']

/** Signs that say what a place was to its event; the others are its name and its shape. */
export const WORDED = ['here', 'said', 'somewhere'] as const

/**
 * What may stand beside a mark, the fullest first: the name alone last, that of a line and of what is told also in two
 * lines. `met` holds the signs whose words stand on the map already; those of this mark are added. `hasRoom`: a place
 * of another time says what happened there, too.
 */
export function toNameForms(
  app: App,
  state: State,
  { mark, members, count }: SeenMark,
  met: Set<string>,
  hasRoom: boolean,
  scale: number,
): (readonly Line[])[] {
  const { t } = app
  const own = toName(app, mark.place)
  const toLine = createLine(app, scale)
  const ownLang = toNameLanguage(app, mark.place)
  if (mark.sign === 'area')
    return [[toLine(own.toLocaleUpperCase(ownLang), AREA_PX, ownLang, undefined, AREA_SPACING_PX)]]
  const isProbable = mark.sign === 'somewhere' && isUnnamed(mark)
  const isTold = mark.stage === 'current'
  const more = members.length > 1 && count === undefined ? ` +${members.length - 1}` : ''
  const key = mark.isPlanned ? 'planned' : WORDED.find(sign => sign === mark.sign)
  const isNew = key !== undefined && !met.has(key)
  if (key) met.add(key)
  // "planned" alone would be said of the place.
  const isSaid = isTold || mark.stage === 'now' || mark.isPlanned || hasRoom
  const label = isSaid ? toDatedLabel(app, state, mark.speaks) || undefined : undefined
  const said = key && (isTold || isNew) ? (isProbable ? t.map.unnamed : t.signs[key]) : undefined
  const word = said !== undefined && label?.includes(said) ? undefined : said // "Stronger forces planned"
  const [before, after] = isProbable ? cutSentence(t.map.probably) : ALONE
  const toNameLines = (parts: readonly string[]) =>
    parts.map((text, number) =>
      toLine(text, NAME_PX, ownLang, [number === 0 ? before : '', number === parts.length - 1 ? after : '']),
    )
  const lines = [
    ...toNameLines([own + more]),
    ...(label === undefined ? [] : [toLine(label, WORDS_PX, app.story.lang)]),
    ...(word === undefined ? [] : [toLine(word, WORDS_PX, app.lang)]),
  ]
  const forms = lines.map((_, number) => lines.slice(0, lines.length - number))
  if (mark.sign !== 'line' && !isTold) return forms
  return [...forms, toNameLines(toHalves(own + more))]
}

/** A name cut at the space nearest to its middle; whole where it has none. */
function toHalves(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  if (spaces.length === 0) return [name]
  const off = (at: number) => Math.abs(at - name.length / 2)
  const cut = spaces.reduce((best, at) => (off(at) < off(best) ? at : best))
  return [name.slice(0, cut), name.slice(cut + 1)]
}

/** No text names the place for any of its events. */
const isUnnamed = ({ id, events }: Mark): boolean =>
  events.every(({ where }) => where.every(({ place, basis }) => place !== id || basis === 'inferred'))

/** The same line for the same words, so that views can compare it. */
const createLine = rememberLast((app: App, scale: number) => {
  const known = new Map<string, Line>()
  return (text: string, fontPx: number, lang: string, around: Line['around'] = ALONE, spacing = 0): Line => {
    const key = [text, fontPx, lang, ...around].join('\n')
    const line = known.get(key) ?? {
      text,
      lang: lang === app.lang ? undefined : lang,
      around,
      widthPx: (toTextWidth(text, fontPx, spacing) + toTextWidth(around.join(''), fontPx)) * scale,
      heightPx: (fontPx + 4) * scale,
      isWords: fontPx === WORDS_PX,
    }
    known.set(key, line)
    return line
  }
})
