// The panel beside the map: the events and the articles, as two tabs.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { State, Tab } from '../../state/state.ts'
import type { ViewProps } from '../app.ts'
import { isBrowserKey } from '../browser-key.ts'
import { ArticleReader } from '../articles/article-reader.tsx'
import { EventList } from '../list/event-list.tsx'
import { LegendBody } from '../list/legend-body.tsx'

const TABS: readonly Tab[] = ['events', 'articles']

export function StoryPanel({ app, state }: ViewProps) {
  const { t, actions } = app
  const panel = useRef<HTMLDivElement>(null)
  const before = useRef<State>(undefined)
  useLayoutEffect(() => {
    const last = before.current
    before.current = state
    // The page opens at the top of the list, whatever its date, unless its link names an event; a card that closes leaves the list where it is.
    const isClosed = last?.selected !== undefined && state.selected === undefined && last.stop === state.stop
    if ((last || state.selected) && !isClosed) revealSelected(panel.current, state.reading)
  }, [state.selected, state.stop, state.tab, state.reading])

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
    <section class="story" aria-label={t.story.name}>
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
              {tab === 'events' ? app.story.events.length : app.story.articles.length}
            </span>
          </button>
        ))}
      </div>
      <div class="panels" ref={panel}>
        <div
          role="tabpanel"
          id="panel-events"
          aria-labelledby="tab-events"
          class="panel"
          hidden={state.tab !== 'events'}
          tabIndex={0}
        >
          <details class="legend">
            <summary>
              {t.story.signs[0]}
              <span class="summary-more">{t.story.signs[1]}</span>
            </summary>
            <LegendBody app={app} state={state} />
          </details>
          <h2 class="panel-title">{t.story.events}</h2>
          <EventList app={app} state={state} />
        </div>
        <div
          role="tabpanel"
          id="panel-articles"
          aria-labelledby="tab-articles"
          class="panel"
          hidden={state.tab !== 'articles'}
          tabIndex={0}
        >
          <h2 class="panel-title">{t.story.articles}</h2>
          <ArticleReader app={app} state={state} />
        </div>
      </div>
    </section>
  )
}

/** Scrolls the panel, and only the panel, until the selected row or passage can be seen; else the current date's first row. To a sentence that is asked for the page scrolls, too. */
function revealSelected(panels: HTMLElement | null, reading: string | undefined): void {
  const panel = panels?.querySelector<HTMLElement>('.panel:not([hidden])')
  const sentence = reading === undefined ? undefined : panel?.querySelector<HTMLElement>(`#${reading} a`)
  sentence?.focus({ preventScroll: true })
  const target =
    sentence ?? panel?.querySelector<HTMLElement>('.selected') ?? panel?.querySelector<HTMLElement>('.current')
  if (!panel || !target) return
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  if (panel.scrollHeight <= panel.clientHeight) return sentence?.scrollIntoView({ block: 'start', behavior })
  const view = panel.getBoundingClientRect(),
    row = target.getBoundingClientRect()
  if (row.top >= view.top && row.bottom <= view.bottom) return
  panel.scrollTo({ top: panel.scrollTop + row.top - view.top - 24, behavior })
}
