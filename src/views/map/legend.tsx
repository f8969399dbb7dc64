// What the signs on the map and the axis mean: one line for each that the story uses.
import type { ComponentChildren } from 'preact'
import { enSigns } from '../../i18n/en-signs.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { Precision, Role } from '../../model/story.ts'
import type { App } from '../app.ts'
import { MarkSign, type Sign } from './mark-sign.tsx'

const PLAIN: Sign = { precision: 'city', role: 'site', planned: false, inferred: false }
const SPOTS: readonly Precision[] = ['near', 'city'], AREAS: readonly Precision[] = ['district', 'region', 'country', 'area']
const DONE: readonly Role[] = ['site', 'participant', 'origin', 'destination']

export function Legend({ app: { story, index } }: { app: App }) {
  const precisions = [...index.eventsAt.keys()].map(id => story.places[id]!.precision)
  const wheres = story.events.flatMap(event => event.where)
  const has = (...some: readonly Precision[]) => precisions.some(precision => some.includes(precision))
  const sign = (change: Partial<Sign>) => <g class="mark now"><MarkSign sign={{ ...PLAIN, ...change }} /></g>
  const dot = (kind: string) => <g class={`axis-mark is-now ${kind}`}><circle class="axis-mark-dot" r="4" />{kind === 'is-inferred' && <path class="axis-mark-half" d="M-4 0a4 4 0 0 0 8 0z" />}</g>
  const row = (kind: keyof typeof enSigns, isUsed: boolean, drawing: ComponentChildren) => isUsed && (
    <li key={kind}><svg class="legend-sign" viewBox="-14 -12 28 24" aria-hidden="true">{drawing}</svg>{enSigns[kind]}</li>
  )
  return (
    <ul class="legend-rows">
      {row('pin', has('exact'), sign({ precision: 'exact' }))}
      {row('spot', has(...SPOTS), sign({}))}
      {row('area', has(...AREAS), sign({ precision: 'country' }))}
      {row('line', has('line'), sign({ precision: 'line' }))}
      {row('water', has('water'), sign({ precision: 'water' }))}
      {row('site', wheres.some(({ role }) => DONE.includes(role)), sign({}))}
      {row('actor', wheres.some(({ role }) => role === 'actor'), sign({ role: 'actor' }))}
      {row('affected', wheres.some(({ role }) => role === 'affected'), sign({ role: 'affected' }))}
      {row('mentioned', wheres.some(({ role }) => role === 'mentioned'), sign({ role: 'mentioned' }))}
      {row('planned', story.events.some(({ status, where }) => status === 'planned' && where.length > 0), sign({ planned: true }))}
      {row('inferred', wheres.some(({ basis }) => basis === 'inferred'), sign({ inferred: true }))}
      {row('several', [...index.eventsAt.values()].some(events => events.length > 1), <><g class="mark now" transform="translate(-5)"><MarkSign sign={PLAIN} /></g><text class="mark-count" x="5" y="4">3</text></>)}
      {row('arc', story.events.some(({ join }) => join !== 'none'), <path class="arc" d="M-13 6Q0-10 13 6" />)}
      {row('dot', true, dot(''))}
      {row('half', story.events.some(({ when }) => when.basis === 'inferred'), dot('is-inferred'))}
      {row('open', story.events.some(({ status }) => status === 'planned'), dot('is-planned'))}
      {row('bar', story.events.some(({ when }) => !isOneDay(when.edtf)), <g class="axis-bar is-oneOf"><rect x="-13" y="-1.5" width="26" height="3" /><circle r="2.25" /></g>)}
    </ul>
  )
}

function isOneDay(edtf: string): boolean {
  const parsed = parseEdtf(edtf)
  return parsed.ok && parsed.value.earliest === parsed.value.latest
}
