// A place's name in the reader's language, else as the story calls it.
import type { Place } from '../model/story.ts'

export const toName = (lang: string, place: Place): string =>
  place.names?.[lang] ?? place.names?.[lang.split('-')[0]!] ?? place.name
