// What an editor chooses for a map in an article, and the parameters of the address that say so.
import { FIRST_HEIGHT_PX } from '../../embed/heights.ts'
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

export const toOpeningChoice = ({ theme, lang }: State, isMoment: boolean): EmbedChoice => ({
  isMoment,
  isListOpen: false,
  theme,
  lang: lang ?? '',
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
