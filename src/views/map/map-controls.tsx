// The few buttons on the map: zoom, the whole story, globe or flat.
import type { Projection } from '../../state/store.ts'
import type { ViewProps } from '../app.ts'
import type { Basemap } from './basemap-stage.ts'
import { Icon } from '../icon.tsx'

interface MapControlsProps extends ViewProps {
  readonly projection: Projection
  readonly basemap: Basemap
  toggleDetail(): void
  zoomBy(steps: number): void
  showWhole(): void
}

export function MapControls({ app: { t, actions }, projection, basemap, toggleDetail, zoomBy, showWhole }: MapControlsProps) {
  return (
    <div class="map-controls">
      <button type="button" class="icon" aria-label={t.map.zoomIn} title={t.map.zoomIn} onClick={() => zoomBy(1)}><Icon path="M8 3v10M3 8h10" /></button>
      <button type="button" class="icon" aria-label={t.map.zoomOut} title={t.map.zoomOut} onClick={() => zoomBy(-1)}><Icon path="M3 8h10" /></button>
      <button type="button" class="icon" aria-label={t.map.whole} title={t.map.whole} onClick={showWhole}><Icon path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" /></button>
      <button type="button" class="icon" aria-label={projection === 'globe' ? t.map.flat : t.map.globe} title={projection === 'globe' ? t.map.flat : t.map.globe}
        onClick={() => actions.setProjection(projection === 'globe' ? 'mercator' : 'globe')}>
        <Icon path={projection === 'globe' ? 'M2 4l4-1.5 4 1.5 4-1.500v9.500l-4 1.5-4-1.5-4 1.500zM6 2.500v9.500M10 4v9.5' : 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M2 8h12M8 2c4 4 4 8 0 12M8 2c-4 4-4 8 0 12'} />
      </button>
      <button type="button" class="icon detail" aria-label={t.map.detail} title={t.map.detail} aria-pressed={basemap === 'gl'} onClick={toggleDetail}><Icon path="m8 2.5 6 3-6 3-6-3zM2 8.5l6 3 6-3M2 11.5l6 3 6-3" /></button>
    </div>
  )
}
