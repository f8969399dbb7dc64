// The small parts of the page that its first view does without, in one file with their words.

export { wakeSearch } from './list/wake-search.ts'
export { toDrawnPaths } from './map/drawn-paths.ts'
export { toWords } from './later-words.ts'
export { MapNote } from './map/map-note.tsx'
export { ScaleBar } from './map/scale-bar.tsx'
