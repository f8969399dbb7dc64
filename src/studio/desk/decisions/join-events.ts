// Two events of one, and one of two.
import { toFolded } from '../../../compiler/fold-text.ts'
import { createIds } from '../../../draft/story/ids.ts'
import { decideBy, refuse, type Decision, type Desk } from '../desk.ts'
import { findById, idsOfEvents, listOf, toCite, toName, toWhere, withKeys } from '../story-value.ts'
import { withSupports } from '../supports.ts'
import { renameEvent } from './event.ts'

/** Into two: the quotes at these indexes go to a new event of the same date and places behind it. */
export function splitEvent(desk: Desk, event: string, quotes: readonly number[], title: string): Decision {
  return decideBy(desk, story => {
    const events = listOf(story, 'events')
    const own = findById(events, event)
    const cite = own ? listOf(own, 'cite') : []
    const moved = cite.filter((_, at) => quotes.includes(at))
    if (!own || moved.length === 0 || moved.length === cite.length)
      return refuse('Of two events each has at least one quote')
    if (title.trim() === '') return refuse('An event has a title')
    const { label: _label, ...rest } = own
    const other = { ...rest, id: createIds('event', idsOfEvents(story))(title), title: title.trim(), cite: moved }
    const kept = { ...own, cite: cite.filter((_, at) => !quotes.includes(at)) }
    const both = [kept, other].map(withSupports)
    return {
      says: `split ${toName(own, event)}`,
      story: { ...story, events: events.flatMap(each => (each === own ? both : [each])) },
    }
  })
}

/** Two accounts of one event: the first keeps its words and its date, and gets the other's quotes and places. */
export function mergeEvents(desk: Desk, keep: string, other: string): Decision {
  return decideBy(desk, story => {
    const events = listOf(story, 'events')
    const [own, gone] = [findById(events, keep), findById(events, other)]
    if (!own || !gone || own === gone) return refuse('Two events of the story are put together')
    const keyOf = (where: unknown) => {
      const { place, role = 'site' } = toWhere(where) ?? {}
      return `${String(place)} ${String(role)}`
    }
    const known = new Set(listOf(own, 'where').map(keyOf))
    const where = [...listOf(own, 'where'), ...listOf(gone, 'where').filter(each => !known.has(keyOf(each)))]
    const cites = listOf(own, 'cite')
    const cite = [...cites, ...listOf(gone, 'cite').filter(each => !cites.some(known => isSameQuote(known, each)))]
    const merged = withSupports(
      withKeys(own, { where, cite, whereNote: where.length > 0 ? undefined : own['whereNote'] }),
    )
    const left = events.flatMap(each => (each === gone ? [] : [each === own ? merged : each]))
    return {
      says: `put ${toName(gone, other)} together with ${toName(own, keep)}`,
      story: renameEvent({ ...story, events: left }, other, keep),
    }
  })
}

/** The same words of one article, whichever form the file has them in: of a quote alone the article is worked out. */
function isSameQuote(one: unknown, other: unknown): boolean {
  const [a, b] = [toCite(one), toCite(other)]
  if (!a || !b || toFolded(a.exact).trim() !== toFolded(b.exact).trim()) return false
  return (['article', 'prefix', 'suffix'] as const).every(
    part => a[part] === undefined || b[part] === undefined || a[part] === b[part],
  )
}
