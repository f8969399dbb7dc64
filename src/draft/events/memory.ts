// What the sentences before say of an event: when and where it was, of which its own words are silent.
import type { Day } from '../../model/calendar.ts'
import type { Kind } from '../../model/story.ts'
import { toPlaceKey } from '../gazetteer/known-place.ts'
import type { FoundPlace } from '../types.ts'
import type { NamedDate, Surroundings } from './event-when.ts'
import { toSurroundingWhere } from './event-where.ts'
import type { EventClause } from './find-clauses.ts'
import type { ProposedEvent, ProposedWhere } from './proposed-event.ts'
import type { Verb } from './read-verb.ts'
import { toVerbWords } from './verb-phrase.ts'

/** Sentences with which the text is still at its news. */
const OPENING = 4
const POINTS_BACK = /^["“(]?(?:He|She|It|They|Both|Then|There)\b/u

/** What the sentences before have said. */
export interface Memory {
  readonly paragraph: number
  /** The date of the event before in this paragraph. */
  readonly near: Told | undefined
  /** The first date of the article that an event has. */
  readonly lead: Told | undefined
  readonly site: { readonly where: ProposedWhere; readonly paragraph: number } | undefined
  readonly leadSite: Memory['site']
  readonly dateline: ProposedWhere | undefined
}

/** A date, and the last event that has it. */
interface Told extends NamedDate {
  readonly sentence: number
  readonly kind: Kind
}

/** Before the first sentence. */
export const createMemory = (places: readonly FoundPlace[]): Memory => ({
  paragraph: -1,
  near: undefined,
  lead: undefined,
  site: undefined,
  leadSite: undefined,
  dateline: findDateline(places),
})

/** At a clause: a paragraph takes no date from the one before. */
export const turnTo = (memory: Memory, { paragraph }: EventClause): Memory =>
  paragraph === memory.paragraph ? memory : { ...memory, paragraph, near: undefined }

export function toSurroundings(
  { text, verb, sentence }: EventClause,
  { near, lead }: Memory,
  published: Day | undefined,
): Omit<Surroundings, 'isEarlier'> {
  const pointsBack = POINTS_BACK.test(text)
  return {
    words: toVerbWords(text, verb),
    published,
    near,
    isNext: near !== undefined && sentence - near.sentence <= 1 && (pointsBack || near.kind === toKindOf(verb)),
    pointsBack,
    lead,
    isOpening: sentence - (lead?.sentence ?? 0) <= OPENING,
  }
}

export const toKindOf = ({ is }: Verb): Kind => (is === 'said' ? 'said' : 'did')

/** With the site of the sentence before, of the lead, or the dateline; not for what was only said or is planned. */
export function withSurroundings(own: readonly ProposedWhere[], clause: EventClause, memory: Memory): ProposedWhere[] {
  const isPlaced = own.some(({ role }) => role !== 'mentioned')
  const isElsewhere = clause.verb.is === 'said' || clause.verb.status === 'planned' || clause.date !== undefined
  if (isPlaced || isElsewhere) return [...own]
  const around = findSurrounding(clause, memory)
  if (!around) return [...own]
  const key = toPlaceKey(around.place)
  const isNamed = own.some(({ place }) => toPlaceKey(place) === key)
  // The words name the place that the text is at.
  return isNamed
    ? own.map(where => (toPlaceKey(where.place) === key ? { ...where, role: 'site' } : where))
    : [around, ...own]
}

function findSurrounding({ paragraph }: EventClause, { site, leadSite, dateline }: Memory): ProposedWhere | undefined {
  if (site?.paragraph === paragraph) return toSurroundingWhere(site.where, 'in the sentence before', 'less-certain')
  if (leadSite) return toSurroundingWhere(leadSite.where, 'opens the text', 'uncertain')
  return dateline && toSurroundingWhere(dateline, 'is the dateline', 'uncertain')
}

export function remember(memory: Memory, { when, where, kind }: ProposedEvent, clause: EventClause): Memory {
  const { paragraph, sentence } = clause
  const { edtf, text } = when
  const isDay = edtf !== undefined && /^\d{4}-\d\d-\d\d$/u.test(edtf)
  const date = isDay && text !== undefined ? { edtf, text, sentence, kind } : undefined
  const { near } = memory
  // What has the date of the event before hands it on.
  const next = near && edtf === near.edtf ? { ...near, sentence, kind } : near
  const own = where.find(({ role, basis }) => role === 'site' && basis !== 'inferred')
  const site = own && kind === 'did' ? { where: own, paragraph } : undefined
  return {
    ...memory,
    near: date ?? next,
    lead: memory.lead ?? date,
    site: site ?? memory.site,
    leadSite: memory.leadSite ?? site,
  }
}

/** The place of the dateline as somewhere that an event may have been. */
function findDateline(places: readonly FoundPlace[]): ProposedWhere | undefined {
  const found = places.find(({ use, candidates }) => use === 'dateline' && candidates.length > 0)
  return found && { text: found.text, place: found.candidates[0]!, role: 'site', basis: 'stated' }
}
