// What the signs on the map mean: one line for each kind that the story has.
import { enSigns } from '../../i18n/en-signs.ts'
import type { App } from '../app.ts'
import { MarkSign } from './mark-sign.tsx'
import type { Precision } from '../../model/story.ts'

const SPOTS: readonly Precision[] = ['exact', 'near', 'city']

export function Legend({ app: { story, index } }: { app: App }) {
  const places = [...index.eventsAt].map(([id, events]) => ({ precision: story.places[id]!.precision, events }))
  const wheres = story.events.flatMap(event => event.where)
  const row = (kind: keyof typeof enSigns, isUsed: boolean, precision: Precision, events = story.events.slice(0, 1)) => isUsed && (
    <li key={kind}>
      <svg class="legend-sign" viewBox="-14 -12 28 24" aria-hidden="true"><g class={`mark ${kind}`}><MarkSign mark={{ precision, events }} /></g></svg>
      {enSigns[kind]}
    </li>
  )
  return (
    <ul class="legend-rows">
      {row('spot', places.some(({ precision }) => SPOTS.includes(precision)), 'city')}
      {row('area', places.some(({ precision }) => precision !== 'line' && !SPOTS.includes(precision)), 'country')}
      {row('line', places.some(({ precision }) => precision === 'line'), 'line')}
      {row('several', places.some(({ events }) => events.length > 1), 'city', story.events.slice(0, 3))}
      {row('actor', wheres.some(({ role }) => ['actor', 'affected', 'mentioned'].includes(role)), 'city')}
      {row('planned', story.events.some(({ status }) => status === 'planned') || wheres.some(({ basis }) => basis === 'inferred'), 'city')}
      {row('now', true, 'city')}
      {story.events.some(({ join }) => join !== 'none') && <li><svg class="legend-sign" viewBox="-14 -12 28 24" aria-hidden="true"><path class="arc" d="M-13 6Q0-10 13 6" /></svg>{enSigns.arc}</li>}
    </ul>
  )
}
