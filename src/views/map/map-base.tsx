// What the basemap is painted on: it takes the reader's hands and keys.
import type { RefObject } from 'preact'
import { isMoveKey } from './map-keys.ts'

interface MapBaseProps {
  readonly base: RefObject<HTMLDivElement | null>
  takeHold(): void
  moveBy(key: string): void
}

export const MapBase = ({ base, takeHold, moveBy }: MapBaseProps) => (
  <div
    class="map-base"
    ref={base}
    onPointerDown={takeHold}
    onWheel={takeHold}
    onKeyDown={event => {
      if (isMoveKey(event)) {
        event.preventDefault()
        moveBy(event.key)
      }
    }}
  />
)
