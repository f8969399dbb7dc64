// The few buttons on the map: the whole story and back, zoom, the detailed map.
import type { ViewProps } from '../app.ts'
import { ChangingText } from '../changing-text.tsx'
import type { Basemap } from './surface-slot.ts'
import { Icon } from '../icon.tsx'
import { part } from '../part.ts'

interface MapControlsProps extends ViewProps {
  readonly basemap: Basemap
  /** The story reaches beyond the region with which the map opens. */
  readonly hasWhole: boolean
  // These stay the same.
  toggleDetail(): void
  zoomBy(steps: number): void
  showWhole(): void
}

const LAYERS = 'm8 2.5 6 3-6 3-6-3zM2 8.5l6 3 6-3M2 11.5l6 3 6-3'

export const MapControls = part(
  ({ app: { t, actions }, state: { view }, ...controls }: MapControlsProps) => ({
    t,
    actions,
    isAway: view !== undefined,
    ...controls,
  }),
  ({ t, actions, isAway, basemap, hasWhole, toggleDetail, zoomBy, showWhole }) => {
    const button = (label: string, path: string, onClick: () => void, pressed?: boolean) => (
      <button type="button" class="icon" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
        <Icon path={path} />
      </button>
    )
    return (
      <>
        {(isAway || hasWhole) && (
          <button type="button" class="map-whole" onClick={isAway ? () => actions.moveMap(undefined) : showWhole}>
            <ChangingText>{isAway ? t.map.region : t.map.whole}</ChangingText>
          </button>
        )}
        <div class="map-controls">
          {button(t.map.zoomIn, 'M8 3v10M3 8h10', () => zoomBy(1))}
          {button(t.map.zoomOut, 'M3 8h10', () => zoomBy(-1))}
          {button(t.map.detail, LAYERS, toggleDetail, basemap === 'gl')}
        </div>
      </>
    )
  },
)
