// The room under the time control in which the caption card stands, or the short list of a place. In the page as built,
// too.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { Caption } from './caption.tsx'
import { PlaceList } from './place-list.tsx'
import { useCard } from './use-card.ts'

export function CaptionHost({ app, state }: ViewProps) {
  const host = useRef<HTMLDivElement>(null)
  const { listeners, event, places } = useCard(host, { app, state }, '.event') // a row of the list opens in place
  // page.css knows the window, and not a text that is larger than its reader's browser says
  useLayoutEffect(() => host.current!.classList.add('is-needed'), [])
  return (
    <div class="card-host caption" ref={host} {...listeners}>
      {event && <Caption app={app} state={state} event={event} />}
      {places && <PlaceList app={app} state={state} places={places} />}
    </div>
  )
}
