// Where an event was: which places of the story are its own, and what each is to it.
import { escapePattern } from '../../../compiler/escape-pattern.ts'
import type { Role } from '../../../model/story.ts'
import { decideBy, refuse, type Decision, type Desk, type Value } from '../desk.ts'
import {
  citesOf,
  findById,
  hasPlace,
  listOf,
  mapEvent,
  mapEvents,
  mapWheres,
  placesOf,
  toName,
  toText,
  toWhere,
  withKeys,
  withoutUnused,
  withWhereNote,
} from '../story-value.ts'
import { toOpeningWords } from './opening-words.ts'
import { withSupports } from '../supports.ts'

/** Of one event, or of all events at the place. */
export function setRole(desk: Desk, id: string, role: Role, event?: string): Decision {
  return decideBy(desk, story => {
    const change = (each: Value): Value =>
      mapWheres(each, id, where => withKeys(where, { role: role === 'site' ? undefined : role }))
    const next = event === undefined ? mapEvents(story, change) : mapEvent(story, event, change)
    return { says: `${toName(placesOf(story)[id], id)}: ${role}`, story: next }
  })
}

/** An event at a place of the story. `text` is the phrase as printed, inside one of its quotes. */
export function addWhere(desk: Desk, event: string, place: string, text?: string, role: Role = 'site'): Decision {
  return decideBy(desk, story => {
    const own = findById(listOf(story, 'events'), event)
    if (!own || !hasPlace(story, place)) return refuse('The story has no such event or place')
    const note = `${toOpeningWords(own)} names no ${toName(placesOf(story)[place], place)}: set by the editor.`
    const where = withKeys(
      { place, text },
      { basis: text === undefined ? 'inferred' : 'stated', role: role === 'site' ? undefined : role },
    )
    const next = text === undefined ? { ...where, note } : where
    return {
      says: `${toName(own, event)}: at ${toName(placesOf(story)[place], place)}`,
      story: mapEvent(story, event, each =>
        withSupports({ ...withKeys(each, { whereNote: undefined }), where: [...listOf(each, 'where'), next] }),
      ),
    }
  })
}

/** The name of a place where a quote of the event prints it. */
export const findPrintedName = (event: Value, name: string): string | undefined => {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, 'u')
  return name !== '' && citesOf(event).some(({ exact }) => word.test(exact)) ? name : undefined
}

/** One of the places of an event, by its index in `where`. */
export function removeWhere(desk: Desk, event: string, at: number): Decision {
  return decideBy(desk, story => {
    const own = findById(listOf(story, 'events'), event)
    const where = own && listOf(own, 'where')[at]
    if (!own || where === undefined) return refuse('The event has no such place')
    const id = toText(toWhere(where)?.['place']) ?? ''
    const next = mapEvent(story, event, each =>
      withWhereNote({ ...each, where: listOf(each, 'where').filter((_, index) => index !== at) }),
    )
    return {
      says: `${toName(own, event)}: not at ${toName(placesOf(story)[id], id)}`,
      story: withoutUnused(next, [id]),
    }
  })
}
