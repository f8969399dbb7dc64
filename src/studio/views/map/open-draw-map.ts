// MapLibre with terra-draw over the project's own basemap: one shape at a time.
import 'maplibre-gl/dist/maplibre-gl.css'
import type { LineString, Point, Polygon } from 'geojson'
import { Map as GlMap, Marker, NavigationControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { TerraDraw, TerraDrawLineStringMode, TerraDrawPointMode, TerraDrawPolygonMode } from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import { MAX_ZOOM } from '../../../views/map/camera.ts'
import { toGlStyle } from '../../../views/map/gl-look.ts'
import { registerPmtiles } from '../../../views/map/pmtiles-source.ts'
import { trustWorker } from '../../../views/map/trust-worker.ts'
import { world } from '../../../views/map/world.ts'
import type { Opening } from './to-opening.ts'
import { writeNames } from './write-names.ts'

export type DrawTool = 'point' | 'linestring' | 'polygon'
export type Drawn = Point | LineString | Polygon

export interface DrawMap {
  /** Nothing is drawn before it; what was drawn before goes. */
  use(tool: DrawTool): void
  /** Marks a point that is written and not drawn, and brings it into sight. */
  mark(point: Point | undefined): void
  close(): void
}

const DECIMALS = 5

/** Resolves when it can be drawn on; rejects without WebGL. */
export async function openDrawMap(
  box: HTMLElement,
  { center, zoom }: Opening,
  tell: (drawn: Drawn | undefined) => void,
): Promise<DrawMap> {
  const address = new URL(workerUrl, location.href).href
  trustWorker(address)
  setWorkerUrl(address)
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  const map = new GlMap({
    container: box,
    style: { ...toGlStyle(registerPmtiles(world), isDark), projection: { type: 'mercator' } },
    center,
    zoom,
    maxZoom: MAX_ZOOM + 4,
    attributionControl: false,
  })
  map.addControl(new NavigationControl({ showCompass: false }))
  void writeNames(map).catch(() => undefined) // without them it can still be drawn on
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve())
    map.once('error', ({ error }) => reject(error))
  })
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: DECIMALS }),
    modes: [new TerraDrawPointMode(), new TerraDrawLineStringMode(), new TerraDrawPolygonMode()],
  })
  draw.start()
  draw.on('finish', id => {
    const shape = draw.getSnapshotFeature(id)
    const others = draw
      .getSnapshot()
      .flatMap(feature => (feature.id === id || feature.id === undefined ? [] : [feature.id]))
    if (others.length > 0) draw.removeFeatures(others)
    tell(shape ? (shape.geometry as Drawn) : undefined)
  })
  const marker = new Marker()
  return {
    use(tool) {
      draw.clear()
      draw.setMode(tool)
      tell(undefined)
    },
    mark(point) {
      marker.remove()
      if (!point) return
      const [lng, lat] = point.coordinates as [number, number]
      marker.setLngLat([lng, lat]).addTo(map)
      if (!map.getBounds().contains([lng, lat])) map.jumpTo({ center: [lng, lat] })
    },
    close() {
      draw.stop()
      map.remove()
    },
  }
}
