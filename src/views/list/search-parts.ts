// What finds events by their words, in one file that comes when a reader asks for it.

export { FoundCount } from './found-count.tsx'
export { FoundTitle, FoundWhere } from './found-words.tsx'
export { startSearch } from './start-search.ts'
