// What a reader of articles needs beyond their text, loaded apart from the page's first script.
export { followReading, type Reading } from './follow-reading.ts'
export { PassageEvents, type Choice } from './passage-events.tsx'
