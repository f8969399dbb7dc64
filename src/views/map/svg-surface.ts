// The basemap painted as SVG: being written.
import type { Camera } from './camera.ts'
import type { Surface, SurfaceEvents } from './surface.ts'

export function createSvgSurface(_root: HTMLElement, _opening: Camera, _events: SurfaceEvents): Promise<Surface> {
  return Promise.reject(new Error('not yet'))
}
