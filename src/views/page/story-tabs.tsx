// The bar of the panel: events and articles as two tabs, and the choice between the key events and all.
import { hasChoice } from '../../model/key-events.ts'
import type { Tab } from '../../state/state.ts'
import type { ViewProps } from '../app.ts'
import { isBrowserKey } from '../browser-key.ts'
import { part } from '../part.ts'

const TABS: readonly Tab[] = ['events', 'articles']

export const StoryTabs = part(
  ({ app: { t, actions, story, index }, state: { tab, all, filter } }: ViewProps) => ({
    t,
    actions,
    story,
    listed: filter.words?.ids?.size ?? index.inTime.length,
    tab,
    all,
  }),
  ({ t, actions, story, listed, tab: open, all: isAll }) => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Of two tabs the one to the left is also the one to the right.
      const other = open === 'events' ? 'articles' : 'events'
      const next = ({ ArrowRight: other, ArrowLeft: other, Home: 'events', End: 'articles' } as const)[event.key]
      if (!next || isBrowserKey(event)) return
      event.preventDefault()
      actions.setTab(next)
      document.getElementById(`tab-${next}`)?.focus()
    }
    const all = story.events.length
    const counts = {
      events: listed === all ? String(all) : t.story.ofAll(listed, all),
      articles: String(story.articles.length),
    }

    return (
      <div class="story-bar">
        <div class="tabs" role="tablist" aria-label={t.story.name} onKeyDown={onKeyDown}>
          {TABS.map(tab => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`tab-${tab}`}
              aria-selected={open === tab}
              aria-controls={`panel-${tab}`}
              tabIndex={open === tab ? 0 : -1}
              onClick={() => actions.setTab(tab)}
            >
              {t.story[tab]}{' '}
              <span key={counts[tab]} class="tab-count" aria-hidden="true">
                {counts[tab]}
              </span>
            </button>
          ))}
        </div>
        {hasChoice(story) && (
          <button type="button" class="all-events" onClick={() => actions.setAll(!isAll)}>
            <span key={String(isAll)}>{isAll ? t.story.key : t.story.all(all)}</span>
          </button>
        )}
      </div>
    )
  },
)
