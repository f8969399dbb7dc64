// The map as readers will see it: their own page in a frame. It is drawn anew beside the old one, which goes when the
// new one has come alive at the same moment.
import { useEffect, useRef, useState } from 'preact/hooks'
import { PROTOCOL, VERSION } from '../../../embed/messages.ts'
import { findCurrent } from '../../state/queue-view.ts'
import type { Shown } from '../../clerk/look.ts'
import type { StudioProps } from '../studio-props.ts'
import { toAskable } from './to-askable.ts'
import { words } from '../../words/words.ts'

const of = words.frame.map
/** Of what is left out so many are named. */
const MOST_NAMED = 6

interface Frame {
  readonly number: number
  readonly shown: Shown
  /** The query string at which it opens. */
  readonly moment: string
}

export function MapColumn({ studio, state }: StudioProps) {
  const { shown } = state
  const [frames, setFrames] = useState<readonly Frame[]>([])
  const moment = useRef('')
  const boxes = useRef(new Map<number, HTMLIFrameElement>())
  /** The last that has said so: one that could not be loaded hears nothing. */
  const [ready, setReady] = useState(0)
  const alive = frames.find(({ number }) => number === ready)

  useEffect(() => {
    if (!shown?.ok) return
    setFrames(before => {
      const number = (before.at(-1)?.number ?? 0) + 1
      const stories = before.flatMap(frame => (frame.shown.ok ? frame.shown.story : []))
      return [...before.slice(0, 1), { number, shown, moment: toAskable(moment.current, stories, shown.story) }]
    })
  }, [shown])

  useEffect(() => {
    const listen = ({ source, origin, data }: MessageEvent<unknown>): void => {
      const [number, box] = [...boxes.current].find(([, each]) => each.contentWindow === source) ?? []
      if (number === undefined || origin !== location.origin || !isReport(data)) return
      if (typeof data.moment === 'string') moment.current = data.moment
      if (data.type === 'ready') {
        setReady(number)
        setFrames(before => before.filter(frame => frame.number >= number))
      }
      // A gesture gives the map the focus; what it was asked for is told while an editor may have gone on.
      if (data.type === 'select' && document.activeElement === box) studio.actions.followMap(data.event ?? undefined)
    }
    addEventListener('message', listen)
    return () => removeEventListener('message', listen)
  }, [])

  // The map goes where the editor is.
  const chosen = state.pane === 'events' ? state.event : findCurrent(state)?.events[0]
  useEffect(() => {
    const box = alive && boxes.current.get(alive.number)
    if (!box || chosen === undefined || !alive.shown.ok) return
    if (!alive.shown.story.events.some(({ id }) => id === chosen)) return
    box.contentWindow?.postMessage({ [PROTOCOL]: VERSION, type: 'select', event: chosen }, location.origin)
  }, [chosen, alive?.number])

  return (
    <section class="column map-column" aria-label={words.frame.tabs.map}>
      {frames.length === 0 && !(shown?.ok === false) && <p class="empty">{of.drawing}</p>}
      {shown?.ok === false && <p class="notice">{of.cannot(shown.why)}</p>}
      <div class="frames">
        {frames.map(({ number, moment: at }, place) => (
          <iframe
            key={number}
            ref={box => {
              if (box) boxes.current.set(number, box)
              else boxes.current.delete(number)
            }}
            class={place === 0 ? undefined : 'is-coming'}
            title={of.title}
            src={`preview/embed/${at === '' ? '' : `?${at}`}`}
            aria-hidden={place === 0 ? undefined : true}
            tabIndex={place === 0 ? undefined : -1}
          />
        ))}
      </div>
      {shown?.ok && <LeftOut shown={shown} />}
    </section>
  )
}

function LeftOut({ shown }: { readonly shown: Shown & { readonly ok: true } }) {
  const { proposed, leftOut } = shown
  const left = [...leftOut.events, ...leftOut.places]
  return (
    <p class="map-foot">
      {proposed.places.length + proposed.events.length > 0 && of.dots}
      {left.length > 0 && of.leftOut(left, MOST_NAMED)}
      <a href="preview/" target="_blank">
        {of.whole}
      </a>
    </p>
  )
}

interface SaidByMap {
  readonly type: string
  readonly moment?: string
  readonly event?: string | null
}

const isReport = (data: unknown): data is SaidByMap =>
  typeof data === 'object' && data !== null && (data as Record<string, unknown>)[PROTOCOL] === VERSION
