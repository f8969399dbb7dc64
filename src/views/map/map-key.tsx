// The key: what the signs mean that are on the map, in one line; in the panel, one press away, those of all the story.
import { PlaceSign } from '../../signs/place-sign.tsx'
import type { MapSign } from '../../model/map-sign.ts'
import type { App } from '../app.ts'
import type { Mark } from './marks.ts'
import { WORDED } from './name-lines.ts'

export function MapKey({ app: { t }, marks }: { app: App; marks: readonly Mark[] }) {
  const signs = WORDED.filter(sign => marks.some(mark => mark.sign === sign && !mark.isPlanned))
  const isCurrent = (sign: MapSign) => marks.some(mark => mark.sign === sign && mark.stage === 'current')
  const hasPlanned = marks.some(({ isPlanned }) => isPlanned)
  if (signs.length === 0 && !hasPlanned) return null
  return (
    <ul class="map-key" aria-label={t.signs.name}>
      {signs.map(sign => (
        <li key={sign}>
          <svg class={`key-sign${isCurrent(sign) ? ' is-current' : ''}`} viewBox="-12 -12 24 24" aria-hidden="true">
            <PlaceSign sign={sign} isQuiet={false} isPlanned={false} radiusPx={11} />
          </svg>
          {t.signs[sign]}
        </li>
      ))}
      {hasPlanned && (
        <li key="planned">
          <svg class="key-sign" viewBox="-12 -12 24 24" aria-hidden="true">
            <PlaceSign sign="here" isQuiet={false} isPlanned />
          </svg>
          {t.signs.planned}
        </li>
      )}
      {marks.some(({ stage }) => stage === 'later') && (
        <li key="other" class="key-other">
          {t.signs.other}
        </li>
      )}
    </ul>
  )
}
