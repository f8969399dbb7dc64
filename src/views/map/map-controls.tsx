// The few buttons on the map: zoom, the whole story, globe or flat.
import type { Projection } from '../../state/state.ts'
import type { ViewProps } from '../app.ts'
import type { Basemap } from './surface-slot.ts'
import { Icon } from '../icon.tsx'

interface MapControlsProps extends ViewProps {
  readonly projection: Projection
  readonly basemap: Basemap
  toggleDetail(): void
  zoomBy(steps: number): void
  showWhole(): void
}

const WHOLE = 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3'
const FLAT = 'M2 4l4-1.5 4 1.5 4-1.5v9.5l-4 1.5-4-1.5-4 1.5zM6 2.5v9.5M10 4v9.5'
const GLOBE = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M2 8h12M8 2c4 4 4 8 0 12M8 2c-4 4-4 8 0 12'
const LAYERS = 'm8 2.5 6 3-6 3-6-3zM2 8.5l6 3 6-3M2 11.5l6 3 6-3'

export function MapControls({
  app: { t, actions },
  projection,
  basemap,
  toggleDetail,
  zoomBy,
  showWhole,
}: MapControlsProps) {
  const isGlobe = projection === 'globe'
  const button = (label: string, path: string, onClick: () => void, pressed?: boolean) => (
    <button type="button" class="icon" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <Icon path={path} />
    </button>
  )
  return (
    <div class="map-controls">
      {button(t.map.zoomIn, 'M8 3v10M3 8h10', () => zoomBy(1))}
      {button(t.map.zoomOut, 'M3 8h10', () => zoomBy(-1))}
      {button(t.map.whole, WHOLE, showWhole)}
      {button(isGlobe ? t.map.flat : t.map.globe, isGlobe ? FLAT : GLOBE, () =>
        actions.setProjection(isGlobe ? 'mercator' : 'globe'),
      )}
      {button(t.map.detail, LAYERS, toggleDetail, basemap === 'gl')}
    </div>
  )
}
