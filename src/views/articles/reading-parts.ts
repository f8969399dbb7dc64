// What brings articles to life while somebody reads them, in one file that comes with the first look at them.

export { followReading } from './follow-reading.ts'
export { PassageEvents } from './passage-events.tsx'
