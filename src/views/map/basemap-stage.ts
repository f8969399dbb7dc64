// Which basemap is on show: the still one of the page, the SVG that lives without WebGL, or MapLibre's; and the way from one to the next and back.
import type { CameraRig } from './camera-rig.ts'
import type { Surface, SurfaceEvents } from './surface.ts'

export type Basemap = 'static' | 'svg' | 'gl'

export interface BasemapStage {
  /** Resolves once a basemap is there that can show any camera; rejects when none can be had now. */
  ready(): Promise<void>
  /** Loads MapLibre and puts it in the place of the simple map. Resolves to whether it is on show. */
  upgrade(): Promise<boolean>
  /** Goes back to the simple map; rejects, and changes nothing, when it cannot be had. */
  downgrade(): Promise<void>
  dispose(): void
}

interface StageOptions {
  readonly root: HTMLElement
  readonly rig: CameraRig
  isDark(): boolean
  readonly events: Omit<SurfaceEvents, 'onPaint' | 'onLost'>
  onChange(basemap: Basemap, surface: Surface | undefined): void
  /** MapLibre was on show and can paint no more. */
  onLost(): void
}

export function createBasemapStage({ root, rig, isDark, events, onChange, onLost }: StageOptions): BasemapStage {
  let current: Surface | undefined
  let basemap: Basemap = 'static'
  let ended = false
  const staticMaps = [...root.querySelectorAll('.static-map')]
  let simple: Promise<void> | undefined
  let detailed: Promise<boolean> | undefined

  let falling: Promise<void> | undefined

  /** Puts a surface on show in the place of the one before; a still map goes with its first picture. */
  const show = (next: Surface, name: Basemap) => {
    const before = current
    if (ended) return next.dispose()
    current = next
    basemap = name
    rig.setSurface(next)
    before?.dispose()
    for (const still of staticMaps) still.remove()
    onChange(name, next)
  }

  const loadSimple = async () => {
    const { createSvgSurface } = await import('./svg-surface.ts')
    return createSvgSurface(root, rig.camera, { ...events, onPaint: rig.painted, onLost: () => undefined })
  }
  const toDetailed = async () => {
    const { createGlSurface } = await import('./gl-surface.ts')
    const surface = await createGlSurface(root, rig.camera, isDark(), { ...events, onPaint: rig.painted, onLost: fall })
    show(surface, 'gl')
    // Whatever takes MapLibre away may take the network too.
    import('./svg-surface.ts').catch(() => undefined)
    return true
  }
  /** What failed is forgotten, so that it can be tried again. */
  const ready = () => {
    if (basemap !== 'static') return Promise.resolve()
    // Unless MapLibre was quicker
    simple ??= loadSimple()
      .then(surface => (basemap === 'static' ? show(surface, 'svg') : surface.dispose()))
      .finally(() => {
        simple = undefined
      })
    return simple
  }
  const downgrade = () => {
    if (basemap !== 'gl') return Promise.resolve()
    falling ??= loadSimple()
      .then(surface => {
        detailed = undefined
        show(surface, 'svg')
      })
      .finally(() => {
        falling = undefined
      })
    return falling
  }
  const fall = () => {
    if (ended || basemap !== 'gl') return
    onLost()
    downgrade().catch(() => {
      // Nothing is left that can paint: the still map comes back, at its own view.
      current?.dispose()
      current = undefined
      detailed = undefined
      basemap = 'static'
      root.append(...staticMaps)
      rig.setSurface(undefined)
      onChange('static', undefined)
    })
  }

  return {
    ready,
    downgrade,
    upgrade() {
      detailed ??= toDetailed().catch(() => {
        detailed = undefined
        return false
      })
      return detailed
    },
    dispose() {
      ended = true
      current?.dispose()
      current = undefined
    },
  }
}
