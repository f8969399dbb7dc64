// What the basemap is painted on: it takes the reader's hands and keys.
import type { RefObject } from 'preact'
import { part } from '../part.ts'
import { isMoveKey } from './map-keys.ts'

interface MapBaseProps {
  readonly base: RefObject<HTMLDivElement | null>
  // These stay the same.
  takeHold(): void
  moveBy(key: string): void
}

export const MapBase = part(
  (props: MapBaseProps) => props,
  ({ base, takeHold, moveBy }) => (
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
  ),
)
