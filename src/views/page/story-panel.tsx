// The panel beside the map: the events and the articles, as two tabs.
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Tab } from '../../state/state.ts'
import type { ViewProps } from '../app.ts'
import { ArticleReader } from '../articles/article-reader.tsx'
import { EventList } from '../list/event-list.tsx'
import { Island } from '../island.tsx'
import { FilterDetails } from '../list/filter-details.tsx'
import { StoryTabs } from './story-tabs.tsx'
import { useRevealSelected } from './use-reveal-selected.ts'

/** So few events are read through and not searched. */
const FEW = 30

export function StoryPanel({ app, state }: ViewProps) {
  const { t } = app
  const List = app.parts?.EventList ?? EventList
  const panels = useRef<HTMLDivElement>(null)
  useRevealSelected(panels, state, !app.parts)

  return (
    <section class="story" aria-label={t.story.name}>
      <StoryTabs app={app} state={state} />
      <div class="panels" ref={panels}>
        <TabPanel tab="events" isOpen={state.tab === 'events'}>
          <FilterDetails app={app} state={state} class="key-details" />
          <Island as="div" class="paper-whole">
            {app.server && <app.server.WholeMap app={app} state={state} />}
          </Island>
          <h2 class="panel-title">{t.story.events}</h2>
          {app.index.events.size > FEW && (
            <Island as="div" class="search-host">
              {app.server && <app.server.SearchField app={app} />}
            </Island>
          )}
          <List app={app} state={state} />
          {app.server?.ListPages && <app.server.ListPages app={app} />}
        </TabPanel>
        <TabPanel tab="articles" isOpen={state.tab === 'articles'}>
          <h2 class="panel-title">{t.story.articles}</h2>
          <ArticleReader app={app} state={state} />
        </TabPanel>
      </div>
    </section>
  )
}

interface TabPanelProps {
  readonly tab: Tab
  readonly isOpen: boolean
  readonly children: ComponentChildren
}

const TabPanel = ({ tab, isOpen, children }: TabPanelProps) => (
  <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} class="panel" hidden={!isOpen} tabIndex={0}>
    {children}
  </div>
)
