// What is almost sure, to be accepted together: seen as a list first, and one step for Undo.
import type { QueueItem } from '../../desk/queue-item.ts'
import { toSureItems } from '../../state/queue-view.ts'
import type { Studio } from '../studio-props.ts'
import { toDateWords } from '../to-date-words.ts'
import { words } from '../../words/words.ts'

export function SureList({ studio, items }: { readonly studio: Studio; readonly items: readonly QueueItem[] }) {
  const sure = toSureItems(items)
  if (sure.length < 2) return null
  return (
    <details class="sure">
      <summary>{words.decide.sure(sure.length)}</summary>
      <ul>
        {sure.map(({ key, name, value, kind }) => (
          <li key={key}>
            <button type="button" class="link" onClick={() => studio.actions.pick(key)}>
              {kind === 'date' ? toDateWords(name) : name}
            </button>{' '}
            {kind === 'place' && <span class="queue-value">{value}</span>}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => studio.actions.acceptAll(sure.map(({ key }) => key))}>
        {words.decide.acceptAll(sure.length)}
      </button>
      <p class="means">{words.decide.sureUndo}</p>
    </details>
  )
}
