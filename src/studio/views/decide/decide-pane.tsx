// One decision at a time, large; what follows it below.
import { useEffect, useRef } from 'preact/hooks'
import { countDecided, findCurrent, toOpenItems } from '../../state/queue-view.ts'
import type { StudioProps } from '../studio-props.ts'
import { AllDecided } from './all-decided.tsx'
import { DateCard } from './date-card.tsx'
import { EventCard } from './event-card.tsx'
import { PlaceCard } from './place-card.tsx'
import { QueueList } from './queue-list.tsx'
import { SureList } from './sure-list.tsx'
import { words } from '../../words/words.ts'

export function DecidePane({ studio, state }: StudioProps) {
  const item = findCurrent(state)
  const { decided, all } = countDecided(state)
  const head = useRef<HTMLHeadingElement>(null)
  // Whoever works here hears what is next; what was pressed may have gone with its item.
  useEffect(() => {
    const focused = document.activeElement
    if (focused === document.body || focused?.closest('.work-column > .scroller')) head.current?.focus()
  }, [item?.key])
  if (!state.look)
    return (
      <div class="empty">
        <p id="reading">{words.decide.reading}</p>
        <progress aria-labelledby="reading" />
      </div>
    )
  if (!item) return <AllDecided studio={studio} state={state} head={head} />
  const Card = item.kind === 'place' ? PlaceCard : item.kind === 'event' ? EventCard : DateCard
  return (
    <div class="decide">
      <p class="count" id="decide-count">
        {words.decide.progress(decided, all)}
      </p>
      <progress max={all} value={decided} aria-labelledby="decide-count" />
      <SureList studio={studio} items={toOpenItems(state)} />
      <Card key={item.key} studio={studio} state={state} item={item} head={head} />
      <QueueList studio={studio} items={toOpenItems(state)} current={item.key} />
    </div>
  )
}
