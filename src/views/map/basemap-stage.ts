// Which basemap is on show: the still one of the page, the SVG that lives without WebGL, or MapLibre's; and the way
// from one to the next and back.
import { joinRunning } from '../join-running.ts'
import { later } from '../loaders.ts'
import type { CameraRig } from './camera-rig.ts'
import type { Surface, SurfaceEvents } from './surface.ts'
import { createSurfaceSlot, type Basemap } from './surface-slot.ts'

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
  const slot = createSurfaceSlot(root, rig, onChange)
  let detailed: Promise<boolean> | undefined

  // Lines and areas stand in the page as built while the static map does: none takes its place without what draws them.
  const loadSimple = async () => {
    const [{ createSvgSurface }] = await Promise.all([import('./svg-surface.ts'), later.load()])
    return createSvgSurface(root, rig.camera, { ...events, onPaint: rig.painted, onLost: () => undefined })
  }
  const showDetailed = async () => {
    const [{ createGlSurface }] = await Promise.all([import('./gl-surface.ts'), later.load()])
    const surface = await createGlSurface(root, rig.camera, isDark(), { ...events, onPaint: rig.painted, onLost: fall })
    slot.show(surface, 'gl')
    // Whatever takes MapLibre away may take the network too.
    import('./svg-surface.ts').catch(() => undefined)
    return true
  }
  // Unless MapLibre was quicker
  const showFirst = joinRunning(async () => {
    const surface = await loadSimple()
    if (slot.basemap === 'static') slot.show(surface, 'svg')
    else surface.dispose()
  })
  const goBack = joinRunning(async () => {
    const surface = await loadSimple()
    detailed = undefined
    slot.show(surface, 'svg')
  })
  const downgrade = () => (slot.basemap === 'gl' ? goBack() : Promise.resolve())
  const fall = () => {
    if (slot.isEnded || slot.basemap !== 'gl') return
    onLost()
    downgrade().catch(() => {
      // Nothing is left that can paint
      detailed = undefined
      slot.showStatic()
    })
  }

  return {
    ready: () => (slot.basemap === 'static' ? showFirst() : Promise.resolve()),
    downgrade,
    upgrade() {
      detailed ??= showDetailed().catch(() => {
        detailed = undefined
        return false
      })
      return detailed
    },
    dispose: slot.end,
  }
}
