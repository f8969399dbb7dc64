// The small parts of the page that its first view does without, in one file with their words.
import { enLater } from '../i18n/en-later.ts'
import type { LaterMessages } from '../i18n/messages.ts'
import type { App } from './app.ts'

export { toDrawnPaths } from './map/drawn-paths.ts'
export { MapNote } from './map/map-note.tsx'
export { ScaleBar } from './map/scale-bar.tsx'
export { TimeMore } from './timeline/time-more.tsx'

/** The words of these parts, in the language of the interface. */
export const toWords = ({ laterWords = enLater }: App): LaterMessages => laterWords
