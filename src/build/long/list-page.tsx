// A further page of the list of a long story: complete without script, and where the living page takes quotes and facts
// from.
import type { ViewProps } from '../../views/app.ts'
import { EventList } from '../../views/list/event-list.tsx'
import { EVENTS_A_PAGE } from '../../model/long-story.ts'
import { FurtherPage } from './further-page.tsx'
import { ListNav } from './long-parts.tsx'
import type { Split } from './split.ts'

interface ListPageProps extends ViewProps {
  readonly split: Split
  /** From 1. */
  readonly page: number
}

export function ListPage({ app, state, split, page }: ListPageProps) {
  const { t, server } = app
  const from = (page - 1) * EVENTS_A_PAGE + 1
  const nav = <ListNav app={app} split={split} page={page} />
  return (
    <FurtherPage app={app} name={t.story.name}>
      {nav}
      <div class="panel" id="panel-events">
        <h2 class="panel-title">
          {server!.words.pages.range(from, from + split.pages[page - 1]!.length - 1, split.inTime.length)}
        </h2>
        <EventList app={app} state={state} />
      </div>
      {nav}
    </FurtherPage>
  )
}
