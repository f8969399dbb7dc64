// What of the page its first view does without, each loaded once.
import { createLoader } from './create-loader.ts'

/** What the first view needs has come by then, on most networks. */
export const LATER_MS = 2000

/** The small parts: when one is needed, or a little after the page, since one that is there needs no network. */
export const later = createLoader(() => import('./later.ts'))

/** What a reader opens: with the first touch of the page, so that it is there before it is wanted. */
export const asked = createLoader(() => import('./asked-parts.ts'))
