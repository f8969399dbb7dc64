// What a reader opens: the filter, more of the time control, the articles. One file, which comes with the first touch;
// its words are those of later.ts.

export { followReading } from './articles/follow-reading.ts'
export { PassageEvents } from './articles/passage-events.tsx'
export { FilterPanel } from './list/filter-panel.tsx'
export { TimeMore } from './timeline/time-more.tsx'
export { toWords } from './later.ts'
