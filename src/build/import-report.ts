// What an import tells: each thing that is not taken, with its line and why, and what waits for a decision.
import { findProposals } from '../compiler/proposals.ts'
import type { ImportedFiles } from '../import/import-file.ts'
import type { ImportNote } from '../import/imported.ts'
import { toCall } from './program.ts'

const WORDS = { 'left-out': 'left out', 'to-decide': 'to decide', told: 'note' } as const
/** Of what stands in the story, marked: nobody reads on. What is left out is listed whole. */
const MOST_TOLD = 20
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

export function toNoteLines(name: string, notes: readonly ImportNote[]): string[] {
  const toLine = ({ kind, line, text }: ImportNote) => `${name}:${line}: ${WORDS[kind]}: ${text.replace(UNSEEN, ' ')}`
  return (['left-out', 'to-decide', 'told'] as const).flatMap(kind => {
    const own = notes.filter(note => note.kind === kind)
    const most = kind === 'left-out' ? own.length : MOST_TOLD
    const left = own.length - most
    return [...own.slice(0, most).map(toLine), ...(left > 0 ? [`${name}: ${left} more ${WORDS[kind]}`] : [])]
  })
}

/** `Read as csv: 12 events, 8 places; 1 left out, 3 to decide (…). Wrote …` */
export function toSummary({ id, format, json, texts, notes }: ImportedFiles): string {
  const story = JSON.parse(json) as { events: readonly unknown[]; places: object }
  const count = (kind: ImportNote['kind']) => notes.filter(note => note.kind === kind).length
  const proposed = findProposals({ ...story }).length
  return [
    `Read as ${format}: ${story.events.length} events, ${Object.keys(story.places).length} places; ` +
      `${count('left-out')} left out, ${proposed} to decide${proposed > 0 ? ' (marked "review": "proposed")' : ''}`,
    `Wrote data/stories/${id}.json and ${[...texts.keys()].join(', ')}`,
    `Next: ${toCall('check')}, then ${toCall('studio')}`,
  ].join('\n')
}
