// Opens MapLibre at a camera, with nothing of its own around the map: no controls, no keys, no tilt.
import { Map as GlMap, type StyleSpecification } from 'maplibre-gl'
import { MAX_ZOOM, MIN_ZOOM, type Camera } from './camera.ts'

/** Resolves when the first whole frame has been painted; what failed is cleared away. */
export async function openGlMap(
  box: HTMLElement,
  { projection, lng, lat, zoom }: Camera,
  style: StyleSpecification,
): Promise<GlMap> {
  const map = new GlMap({
    container: box,
    style: { ...style, projection: { type: projection } },
    center: [lng, lat],
    zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    boxZoom: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false, // the page's own keys move either basemap
    fadeDuration: 0,
    trackResize: false, // the page tells it
  })
  map.touchZoomRotate.disableRotation()
  // The group around it has the name and the keys; the canvas itself says nothing.
  const canvas = map.getCanvas()
  canvas.removeAttribute('role')
  canvas.removeAttribute('aria-label')
  canvas.removeAttribute('tabindex')
  canvas.setAttribute('aria-hidden', 'true')
  const listening = new AbortController()
  try {
    await new Promise<void>((resolve, reject) => {
      map.once('error', ({ error }) => reject(error))
      map.once('load', () => resolve())
      canvas.addEventListener('webglcontextlost', () => reject(new Error('The WebGL context was lost')), listening)
    })
    return map
  } catch (error) {
    map.remove()
    throw error
  } finally {
    listening.abort()
  }
}
