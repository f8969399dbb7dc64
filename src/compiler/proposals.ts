// What a program proposed in a story file and nobody has decided. Such a story is not built.
import { isObject } from './located-json.ts'
import { escapeUnseen, type Path } from './problem.ts'

/** What is proposed, in the order in which it is told. */
const KINDS = ['article', 'place', 'event', 'when', 'where', 'cite'] as const
export type ProposalKind = (typeof KINDS)[number]

const WORDS: Readonly<Record<ProposalKind, readonly [one: string, many: string]>> = {
  article: ['date of publication', 'dates of publication'],
  place: ['place', 'places'],
  event: ['event', 'events'],
  when: ['date of an event', 'dates of events'],
  where: ['place of an event', 'places of events'],
  cite: ['quote', 'quotes'],
}

/** A proposal at its place in the file. `line` and `column` count from 1. */
export interface Proposal {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly kind: ProposalKind
}

/** Of the lines of one kind so many are named. */
const MOST_LINES = 8

/** Where a story says `"review": "proposed"`, whatever else is wrong with it. In the order of the file. */
export function findProposals(story: Readonly<Record<string, unknown>>): { kind: ProposalKind; path: Path }[] {
  const at = (kind: ProposalKind, value: unknown, path: Path) =>
    isObject(value) && value['review'] === 'proposed' ? [{ kind, path: [...path, 'review'] }] : []
  return [
    ...toEntries(story['articles']).flatMap(([index, article]) => at('article', article, ['articles', index])),
    ...toEntries(story['places']).flatMap(([id, place]) => at('place', place, ['places', id])),
    ...toEntries(story['events']).flatMap(([index, event]) => {
      const here = ['events', index]
      if (!isObject(event)) return []
      const each = (kind: 'where' | 'cite') =>
        toEntries(event[kind]).flatMap(([entry, value]) => at(kind, value, [...here, kind, entry]))
      return [
        ...at('event', event, here),
        ...at('when', event['when'], [...here, 'when']),
        ...each('where'),
        ...each('cite'),
      ]
    }),
  ]
}

/** Keys of an object, indexes of a list. */
function toEntries(value: unknown): [string | number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : []
}

/** "12 proposals to decide: 2 places, 10 quotes" */
export function toProposalCount(proposals: readonly Pick<Proposal, 'kind'>[]): string {
  const parts = KINDS.flatMap(kind => {
    const { length } = proposals.filter(each => each.kind === kind)
    return length === 0 ? [] : [`${length} ${WORDS[kind][length === 1 ? 0 : 1]}`]
  })
  return `${proposals.length} ${proposals.length === 1 ? 'proposal' : 'proposals'} to decide: ${parts.join(', ')}`
}

/** The count, then for each kind where they stand: `data/stories/x.json:12:5: 2 places proposed, lines 12, 18`. */
export function toProposalLines(proposals: readonly Proposal[]): string[] {
  const [first] = proposals
  if (!first) return []
  const kinds = KINDS.flatMap(kind => {
    const own = proposals.filter(each => each.kind === kind)
    const [top] = own
    if (!top) return []
    const lines = [...new Set(own.map(({ line }) => line))]
    const told = `${lines.slice(0, MOST_LINES).join(', ')}${lines.length > MOST_LINES ? ', …' : ''}`
    const words = `${own.length} ${WORDS[kind][own.length === 1 ? 0 : 1]} proposed`
    return [`${top.file}:${top.line}:${top.column}: ${words}, ${lines.length === 1 ? 'line' : 'lines'} ${told}`]
  })
  return [`${first.file}: not built: ${toProposalCount(proposals)}`, ...kinds].map(escapeUnseen)
}
