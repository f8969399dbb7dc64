// The small parts of the page that its first view does without, in one file with their words.
export { enLater as words } from '../i18n/en-later.ts'
export { followReading } from './articles/follow-reading.ts'
export { PassageEvents } from './articles/passage-events.tsx'
export { FilterPanel } from './list/filter-panel.tsx'
export { toDrawnPaths } from './map/drawn-paths.ts'
export { MapNote } from './map/map-note.tsx'
export { ScaleBar } from './map/scale-bar.tsx'
export { TimeMore } from './timeline/time-more.tsx'
