// What follows: each item can be taken in hand out of its turn.
import type { QueueItem } from '../../desk/queue.ts'
import type { Studio } from '../studio-props.ts'

interface QueueListProps {
  readonly studio: Studio
  readonly items: readonly QueueItem[]
  readonly current: string
}

const KINDS = { published: 'published', place: 'place', date: 'date', event: 'event' } as const
/** From so sure on, what the clerk proposes may be accepted unseen. */
const SURE = 0.95
/** Of those that wait so many are listed, with a few before the one in hand. */
const MOST = 60
const BEFORE = 3

export function QueueList({ studio, items, current }: QueueListProps) {
  const sure = items.filter(({ confidence, problems }) => (confidence ?? 0) >= SURE && problems.length === 0)
  const at = Math.max(0, items.findIndex(({ key }) => key === current) - BEFORE)
  const shown = items.slice(at, at + MOST)
  const left = items.length - shown.length
  return (
    <section class="queue" aria-labelledby="queue-title">
      <div class="queue-head">
        <h3 id="queue-title">To decide</h3>
        {sure.length > 1 && (
          <button type="button" class="link" onClick={() => studio.actions.acceptAll(sure.map(({ key }) => key))}>
            Accept the {sure.length} that are almost sure
          </button>
        )}
      </div>
      <ol>
        {shown.map(({ key, kind, name, value }) => (
          <li key={key}>
            <button
              type="button"
              class="queue-item"
              aria-current={key === current ? 'true' : undefined}
              onClick={() => studio.actions.pick(key)}
            >
              <span class="queue-kind">{KINDS[kind]}</span>
              <span class="queue-name">{name}</span>
              <span class="queue-value">{kind === 'event' ? '' : value}</span>
            </button>
          </li>
        ))}
      </ol>
      {left > 0 && <p class="means">{left} more before and behind these</p>}
    </section>
  )
}
