// What every part of the overlay is given.
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import type { Camera, Size } from './camera.ts'
import type { Picture } from './picture.ts'
import type { ShapePaths } from './shape-paths.ts'

export interface OverlayProps {
  readonly app: App
  readonly state: State
  readonly camera: Camera
  readonly size: Size
  readonly picture: Picture
  readonly paths: ShapePaths
  /** Goes to where some places are. */
  goTo(places: readonly string[]): void
}
