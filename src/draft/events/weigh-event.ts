// How likely a clause tells an event, in log odds by hand: a step of one is about three times as likely.
import type { EventClause } from './find-clauses.ts'
import { isClose, type OwnDate } from './event-when.ts'
import type { ProposedWhere } from './proposed-event.ts'
import type { VerbKind } from './read-verb.ts'
import { HABIT, IF, STATEMENT } from './verb-words.ts'

export interface Weight {
  readonly odds: number
  readonly confidence: number
  readonly reason: string
}

const OF_VERB: Readonly<Record<VerbKind, number>> = { did: -0.2, said: -0.4, state: -2.8, might: -2.2, unread: -1.5 }
const VERB_WORDS: Readonly<Record<VerbKind, string>> = {
  did: 'something was done',
  said: 'somebody said so',
  state: 'it tells how things are',
  might: 'it tells what might be',
  unread: 'of its language only names and dates are read',
}
/** Sentences with which an article opens. */
const OPENING = 2
const FEWEST_WORDS = 5
const UNREAD_SHARE = 0.5
const PRONOUN = /^(?:["“(]?)(?:He|She|It|They|This|That|These|Those|We|I|You|There)\b/u

export function weighEvent(clause: EventClause, own: OwnDate | undefined, wheres: readonly ProposedWhere[]): Weight {
  const { verb, masked, text, sentence, isMain } = clause
  const spoken = (masked.match(/·/gu)?.length ?? 0) / Math.max(1, text.length)
  const isPlaced = wheres.some(({ role }) => role !== 'mentioned')
  const isSurelyPlaced = wheres.some(({ role, basis }) => role !== 'mentioned' && basis === 'stated')
  const steps: (readonly [number, string])[] = [
    [OF_VERB[verb.is], verb.word ? `${VERB_WORDS[verb.is]} (“${verb.word}”)` : VERB_WORDS[verb.is]],
    [verb.happens ? 0.9 : 0, 'a verb of what happens'],
    [own ? (isClose(own) ? 1.3 : 0.5) : 0, own ? `its date “${own.found.text}”` : ''],
    [isPlaced ? 0.7 : wheres.length > 0 ? 0.2 : 0, isPlaced ? 'a place of its own' : 'a place is spoken of'],
    [sentence < OPENING && verb.is !== 'unread' ? 0.9 : 0, 'it opens the article'],
    [isMain ? 0 : -0.3, 'not the main clause'],
    [isMain && PRONOUN.test(text) ? -0.7 : 0, 'it begins with a pronoun'],
    [HABIT.test(masked) ? -1.5 : 0, 'of habit'],
    [IF.test(masked) ? -0.7 : 0, 'a condition'],
    [spoken > 0.4 && !isSurelyPlaced ? -1.2 : 0, 'mostly direct speech'],
    [verb.is === 'said' && STATEMENT.test(masked) ? 0.5 : 0, 'a statement'],
    [/\?["”’)]*\s*$/u.test(text) ? -3 : 0, 'a question'],
    [/\b(?:not|never|no longer|nobody)\b|n[’']t\b/u.test(masked) ? -0.5 : 0, 'denied'],
    [verb.is !== 'unread' && text.split(/\s+/u).length < FEWEST_WORDS ? -3 : 0, 'a few words only'],
    [verb.status === 'planned' && !own ? -0.8 : 0, 'a plan without a date'],
  ]
  const told = steps.filter(([step]) => step !== 0)
  const odds = told.reduce((sum, [step]) => sum + step, 0)
  const reason = told.map(([step, why]) => `${step > 0 ? '+' : '−'} ${why}`).join('; ')
  const share = 1 / (1 + Math.exp(-odds))
  return { odds, confidence: verb.is === 'unread' ? share * UNREAD_SHARE : share, reason }
}
