// The story over a basemap that does not move: in the page as built, and on paper.
import type { ViewProps } from '../app.ts'
import type { Camera, Size } from './camera.ts'
import { toTaken } from './map-corners.ts'
import { Overlay } from './overlay.tsx'
import { toPicture } from './picture.ts'
import type { ShapePaths } from './shape-paths.ts'

interface StaticOverlayProps extends ViewProps {
  readonly camera: Camera
  readonly size: Size
  /** Size of the text in use to that of the design. */
  readonly scale?: number
}

export const toStaticPicture = ({ app, state, camera, size, scale = 1 }: StaticOverlayProps) =>
  toPicture(app, state, { camera, size, names: app.names, taken: toTaken(size, scale), scale, before: new Set() })

export const StaticOverlay = (props: StaticOverlayProps & { readonly paths: ShapePaths }) => (
  <Overlay {...props} picture={toStaticPicture(props)} goTo={() => undefined} />
)
