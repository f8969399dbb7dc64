// The small parts of the page that its first view does without, in one file with their words.

export { FoundCount } from './list/found-count.tsx'
export { FoundTitle, FoundWhere } from './list/found-words.tsx'
export { startSearch } from './list/start-search.ts'
export { toDrawnPaths } from './map/drawn-paths.ts'
export { toWords } from './later-words.ts'
export { MapNote } from './map/map-note.tsx'
export { ScaleBar } from './map/scale-bar.tsx'
export { TimeMore } from './timeline/time-more.tsx'
