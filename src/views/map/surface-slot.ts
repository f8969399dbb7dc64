// The one place in which a basemap is on show: each takes that of the one before.
import type { CameraRig } from './camera-rig.ts'
import type { Surface } from './surface.ts'

export type Basemap = 'static' | 'svg' | 'gl'

export interface SurfaceSlot {
  readonly basemap: Basemap
  readonly isEnded: boolean
  /** Puts a surface on show in the place of the one before; a still map goes with its first picture. */
  show(next: Surface, name: Basemap): void
  /** The still map comes back, at its own view. */
  showStatic(): void
  end(): void
}

export function createSurfaceSlot(
  root: HTMLElement,
  rig: CameraRig,
  onChange: (basemap: Basemap, surface: Surface | undefined) => void,
): SurfaceSlot {
  let current: Surface | undefined
  let basemap: Basemap = 'static'
  let isEnded = false
  const staticMaps = [...root.querySelectorAll('.static-map')]
  const clear = () => {
    current?.dispose()
    current = undefined
  }
  return {
    get basemap() {
      return basemap
    },
    get isEnded() {
      return isEnded
    },
    show(next, name) {
      const before = current
      if (isEnded) return next.dispose()
      current = next
      basemap = name
      rig.setSurface(next)
      before?.dispose()
      for (const still of staticMaps) still.remove()
      onChange(name, next)
    },
    showStatic() {
      clear()
      basemap = 'static'
      root.append(...staticMaps)
      rig.setSurface(undefined)
      onChange('static', undefined)
    },
    end() {
      isEnded = true
      clear()
    },
  }
}
