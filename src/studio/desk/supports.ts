// Which part of an event each of its quotes says, kept true as the event changes.
import { toFolded } from '../../compiler/fold-text.ts'
import { isObject } from '../../compiler/located-json.ts'
import type { Value } from './desk.ts'
import { listOf, toText, toWhere } from './story-value.ts'

/** Of quotes that say so in the file; of others the build works it out. */
export function withSupports(event: Value): Value {
  const when = isObject(event['when']) ? event['when'] : { text: event['when'] }
  const wheres = listOf(event, 'where').flatMap((where): Value[] => [toWhere(where) ?? {}])
  const phrases = { when: [toPrinted(when)], where: wheres.map(toPrinted) }
  const cite = listOf(event, 'cite').map(each => {
    if (!isObject(each) || !Array.isArray(each['supports'])) return each
    const supports: readonly unknown[] = each['supports']
    const exact = toFolded(toText(each['exact']) ?? '')
    const says = (['when', 'where'] as const).filter(
      part => !supports.includes(part) && phrases[part].some(phrase => phrase !== undefined && exact.includes(phrase)),
    )
    return says.length > 0 ? { ...each, supports: [...supports, ...says] } : each
  })
  return Array.isArray(event['cite']) ? { ...event, cite } : event
}

function toPrinted({ text, basis }: Value): string | undefined {
  const printed = typeof text === 'string' && basis !== 'inferred' ? toFolded(text).trim() : ''
  return printed === '' ? undefined : printed
}
