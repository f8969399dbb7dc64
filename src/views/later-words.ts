// The words of the parts that come later: English comes with these parts, every other language with the page's words.
import { enLater } from '../i18n/en-later.ts'
import type { LaterMessages } from '../i18n/messages.ts'
import type { App } from './app.ts'

/** In the language of the interface. */
export const toWords = ({ laterWords = enLater }: App): LaterMessages => laterWords
