// The two tabs of the panel: events and articles.
import type { Tab } from '../../state/state.ts'
import type { ViewProps } from '../app.ts'
import { isBrowserKey } from '../browser-key.ts'

const TABS: readonly Tab[] = ['events', 'articles']

export function StoryTabs({ app: { t, actions, story }, state }: ViewProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    // Of two tabs the one to the left is also the one to the right.
    const other = state.tab === 'events' ? 'articles' : 'events'
    const next = ({ ArrowRight: other, ArrowLeft: other, Home: 'events', End: 'articles' } as const)[event.key]
    if (!next || isBrowserKey(event)) return
    event.preventDefault()
    actions.setTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }

  return (
    <div class="tabs" role="tablist" aria-label={t.story.name} onKeyDown={onKeyDown}>
      {TABS.map(tab => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={state.tab === tab}
          aria-controls={`panel-${tab}`}
          tabIndex={state.tab === tab ? 0 : -1}
          onClick={() => actions.setTab(tab)}
        >
          {t.story[tab]}{' '}
          <span class="tab-count" aria-hidden="true">
            {tab === 'events' ? story.events.length : story.articles.length}
          </span>
        </button>
      ))}
    </div>
  )
}
