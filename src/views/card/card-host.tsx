// Puts the popup, or the short list of a place, on a wide map: beside its place, off what has to be seen. A small
// screen has the caption card.
import { useRef } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import type { Point, Size } from '../map/camera.ts'
import type { Rect } from '../map/place-labels.ts'
import { useWide } from '../use-wide.ts'
import { PlaceList } from './place-list.tsx'
import { Popup } from './popup.tsx'
import { useCard } from './use-card.ts'
import { usePopupPosition } from './use-popup-position.ts'

interface CardHostProps extends ViewProps {
  /** Pixels on the map; undefined without a place or behind the globe. */
  readonly anchor: Point | undefined
  readonly size: Size
  /** What it is not to cover: the marks of the event and names, in pixels of the map. */
  readonly avoid?: readonly Rect[]
}

/** A frame in an article has the caption card at every width. */
export const CardHost = (props: CardHostProps) => (useWide() && !props.app.keepNear ? <PopupHost {...props} /> : null)

function PopupHost({ app, state, anchor, size, avoid = [] }: CardHostProps) {
  const host = useRef<HTMLDivElement>(null)
  const { listeners, event, places } = useCard(host, { app, state })
  usePopupPosition(host, popup => [anchor, popup, size, avoid])
  return (
    <div class="card-host popup" ref={host} hidden={!event && !places} {...listeners}>
      {event && <Popup app={app} state={state} event={event} />}
      {places && <PlaceList app={app} state={state} places={places} />}
    </div>
  )
}
