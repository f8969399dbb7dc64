// What an editor chooses for a map in an article, and the parameters of the address that say so.
import { FIRST_HEIGHT_PX } from '../../embed/heights.ts'
import { findHintLanguage, HINT_LANGUAGES } from '../../i18n/to-hint.ts'
import { toSearch, type Theme } from '../../model/permalink.ts'
import { toLink } from '../../state/link.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'

export interface EmbedChoice {
  /** Whether the map opens at the moment on show. */
  readonly isMoment: boolean
  readonly isListOpen: boolean
  readonly theme: Theme
  /** BCP 47; empty is the reader's own. */
  readonly lang: string
  /** Pixels. */
  readonly height: number
}

type Parameters = Readonly<Record<string, string>>

/** To choose from: `told`, BCP 47, in which there is a story that is told in several, and others of the interface. */
export function toOffered(told: readonly string[] = []): string[] {
  const known = told.map(findHintLanguage)
  return [...told, ...HINT_LANGUAGES.filter(each => !known.includes(each))]
}

function findOffered(offered: readonly string[], lang = ''): string {
  const known = findHintLanguage(lang)
  return offered.find(each => each === lang) ?? offered.find(each => known && findHintLanguage(each) === known) ?? ''
}

/** The language of the page's address, by the name under which it is `offered`. */
export const toOpeningChoice = (
  { theme, lang }: State,
  isMoment: boolean,
  offered: readonly string[],
): EmbedChoice => ({
  isMoment,
  isListOpen: false,
  theme,
  lang: findOffered(offered, lang),
  height: FIRST_HEIGHT_PX,
})

/** The parameters of the moment on show; theme and language are the editor's choice. */
export function toMomentParameters({ opening, indexOf }: App, state: State): Parameters {
  const {
    theme: _theme,
    lang: _lang,
    ...moment
  } = Object.fromEntries(new URLSearchParams(toSearch(toLink(state, opening, indexOf))))
  return moment
}

export const toParameters = ({ isMoment, theme, lang, isListOpen }: EmbedChoice, moment: Parameters): Parameters => ({
  ...(isMoment && moment),
  ...(theme !== 'auto' && { theme }),
  ...(lang && { lang }),
  ...(isListOpen && { list: 'open' }),
})
