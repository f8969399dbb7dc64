// Below the map in an article, folded: the signs, the list of events and the page's foot.
import type { ViewProps } from '../app.ts'
import { Island } from '../island.tsx'
import { EventList } from '../list/event-list.tsx'
import { FilterDetails } from '../list/filter-details.tsx'

export function EmbedMore({ app, state }: ViewProps) {
  const { story, t } = app
  const List = app.parts?.EventList ?? EventList
  return (
    <div class="embed-more">
      <FilterDetails app={app} state={state} class="embed-key" />
      <details class="embed-list">
        <summary>
          {app.frameWords!.list(story.events.length)}
          <span class="embed-list-rest">{app.frameWords!.listRest}</span>
        </summary>
        <section class="story" aria-label={t.story.name}>
          <List app={app} state={state} />
        </section>
        <Island as="footer" class="page-foot">
          {app.server && <app.server.Foot app={app} />}
        </Island>
      </details>
    </div>
  )
}
