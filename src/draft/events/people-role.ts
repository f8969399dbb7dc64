// What a country is to an event whose words name its people: "the Greek and Cypriot ministers".
import type { Role } from '../../model/story.ts'

const DETERMINERS = 'The|An?|Its|His|Her|Their|Both|Some|Several|Many|Two|Three|Then|But|And|Also'
/** Behind a capitalised word that opens no phrase: "Air India", "Bank of America". */
const IN_NAME = new RegExp(`(?<!\\p{L})(?!(?:${DETERMINERS})\\s)\\p{Lu}[\\p{L}’']*(?:\\sof)?\\s$`, 'u')
/** Before who is not the subject; others may be listed between. */
const BESIDE = /\b(by|with)\s(?:(?:the|an?|its|his|her|their|and|\p{Lu}[\p{L}’'-]*),?\s){0,5}$/u
const OFFICES =
  'ministers?|presidents?|premiers?|chancellors?|kings?|queens?|leaders?|counterparts?|ambassadors?|envoys?|' +
  'diplomats?|officials?|governments?|parliaments?|ministry|ministries|army|navy|military|forces|' +
  'troops|police|authorities|' +
  'delegations?|courts?|secretar(?:y|ies)'
/** Who acts for a country, within a few words. */
const OFFICE = new RegExp(`^(?:,?\\s(?:and\\s)?[\\p{L}-]+){0,3}?,?\\s(?:${OFFICES})\\b`, 'iu')
/** UTF-16 units. */
const NEAR = 60
const FAR = 120

/**
 * `lead` and `next` are the words around the people's name. "US Secretary of State" and "the Italian minister" speak
 * for their countries; of who is no subject the words have to say that he acts ("by the Greek minister") or takes part.
 * Undefined where the name is part of another.
 */
export function roleOfPeople(lead: string, next: string, isSubject: boolean): Role | undefined {
  const before = lead.slice(-FAR)
  if (IN_NAME.test(before)) return undefined
  if (isSubject) return 'actor'
  const word = BESIDE.exec(before)?.[1]
  if (word === undefined || !OFFICE.test(next.slice(0, NEAR))) return undefined
  return word === 'by' ? 'actor' : 'participant'
}
