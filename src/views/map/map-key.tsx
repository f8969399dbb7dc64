// The key: what the signs mean that are on the map, in one line; in the panel, one press away, those of all the story.
import { PlaceSign } from '../../signs/place-sign.tsx'
import type { App } from '../app.ts'
import { part } from '../part.ts'
import type { Mark } from './mark.ts'
import { WORDED } from './name-lines.ts'

export const MapKey = part(
  ({ app: { t }, marks }: { app: App; marks: readonly Mark[] }) => ({
    t,
    signs: WORDED.filter(sign => marks.some(mark => mark.sign === sign && !mark.isPlanned)),
    current: WORDED.filter(sign => marks.some(mark => mark.sign === sign && mark.stage === 'current')),
    hasPlanned: marks.some(({ isPlanned }) => isPlanned),
    hasOther: marks.some(({ stage }) => stage === 'later'),
  }),
  ({ t, signs, current, hasPlanned, hasOther }) => {
    if (signs.length === 0 && !hasPlanned) return null
    return (
      <ul class="map-key" aria-label={t.signs.name}>
        {signs.map(sign => (
          <li key={sign}>
            <svg
              class={`key-sign${current.includes(sign) ? ' is-current' : ''}`}
              viewBox="-12 -12 24 24"
              aria-hidden="true"
            >
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
        {hasOther && (
          <li key="other" class="key-other">
            {t.signs.other}
          </li>
        )}
      </ul>
    )
  },
)
