// The short list of the events that one passage supports, beside the passage.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Zone } from '../../model/zone.ts'
import type { App, LaterProps } from '../app.ts'
import { toEventDate } from '../event-date.ts'
import { inLanguage } from '../in-language.ts'

export interface Choice {
  /** The link in the passage that was pressed. */
  readonly link: HTMLElement
  readonly events: readonly string[]
}

interface PassageEventsProps {
  readonly app: App
  readonly words: LaterProps['words']
  readonly zone: Zone
  readonly selected: string | undefined
  readonly choice: Choice
  readonly close: () => void
}

const GAP_PX = 4

/**
 * It stays beside the passage as the page scrolls. A press elsewhere or Escape closes it; the browser gives the focus
 * back to the passage.
 */
export function PassageEvents({ app, words, zone, selected, choice, close }: PassageEventsProps) {
  const { index, actions } = app
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = list.current!
    box.showPopover?.()
    const place = (): void => {
      const passage = choice.link.getClientRects()
      const first = passage[0],
        last = passage[passage.length - 1]
      if (!first || !last) return
      const below = last.bottom + GAP_PX,
        most = innerHeight - box.offsetHeight - GAP_PX
      box.style.left = `${Math.max(GAP_PX, Math.min(last.left, innerWidth - box.offsetWidth - GAP_PX))}px`
      const top = below <= most ? below : first.top - box.offsetHeight - GAP_PX
      box.style.top = `${Math.max(GAP_PX, Math.min(top, most))}px`
    }
    place()
    box.querySelector('button')!.focus({ preventScroll: true })
    addEventListener('scroll', place, { capture: true, passive: true })
    return () => removeEventListener('scroll', place, { capture: true })
  }, [choice])
  const choose = (event: string): void => {
    list.current!.hidePopover?.()
    close()
    actions.select(event)
  }
  return (
    <div
      class="passage-events"
      popover="auto"
      role="group"
      aria-label={words.passage}
      ref={list}
      onKeyDown={event => {
        if (event.key === 'Escape') event.stopPropagation() /* it closes this and nothing else */
      }}
      onToggle={event => {
        if (event.newState === 'closed') close()
      }}
    >
      {choice.events.map(id => (
        <button
          key={id}
          type="button"
          class="place-event"
          data-event={id}
          aria-current={id === selected ? 'true' : undefined}
          onClick={() => choose(id)}
        >
          <span key={zone} class="place-event-date">
            {toEventDate(app, zone, index.events.get(id)!)}
          </span>
          <span {...inLanguage(app)}>{index.events.get(id)!.title}</span>
        </button>
      ))}
    </div>
  )
}
