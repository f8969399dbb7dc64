// What follows: each item can be taken in hand out of its turn.
import type { QueueItem } from '../../desk/queue-item.ts'
import type { Studio } from '../studio-props.ts'
import { toDateWords } from '../to-date-words.ts'
import { words } from '../../words/words.ts'

interface QueueListProps {
  readonly studio: Studio
  readonly items: readonly QueueItem[]
  readonly current: string
}

/** Of those that wait so many are listed, with a few before the one in hand. */
const MOST = 60
const BEFORE = 3

export function QueueList({ studio, items, current }: QueueListProps) {
  const at = Math.max(0, items.findIndex(({ key }) => key === current) - BEFORE)
  const shown = items.slice(at, at + MOST)
  const left = items.length - shown.length
  return (
    <section class="queue" aria-labelledby="queue-title">
      <h3 id="queue-title">{words.decide.queue}</h3>
      <ol>
        {shown.map(({ key, kind, name, value }) => (
          <li key={key}>
            <button
              type="button"
              class="queue-item"
              aria-current={key === current ? 'true' : undefined}
              onClick={() => studio.actions.pick(key)}
            >
              <span class="queue-kind">{words.decide.kinds[kind]}</span>
              <span class="queue-name">{kind === 'date' ? toDateWords(name) : name}</span>
              <span class="queue-value">{toValue(kind, name, value)}</span>
            </button>
          </li>
        ))}
      </ol>
      {left > 0 && <p class="means">{words.decide.queueLeft(left)}</p>}
    </section>
  )
}

function toValue(kind: QueueItem['kind'], name: string, value: string): string {
  if (kind === 'place') return value
  return kind === 'event' || name === value ? '' : toDateWords(value)
}
