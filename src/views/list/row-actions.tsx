// From the opened row to its neighbours in time, and its link to take away. On a small screen the caption card has
// them.
import type { StoryEvent } from '../../model/story.ts'
import type { App } from '../app.ts'
import { CopyLink } from '../card/copy-link.tsx'
import { toNeighbours } from '../card/neighbours.ts'

export function RowActions({ app, event }: { app: App; event: StoryEvent }) {
  const neighbours = toNeighbours(app, event)
  const button = (side: 'previous' | 'next') => (
    <button
      type="button"
      class={`link to-${side}`}
      title={neighbours[side]?.title}
      aria-disabled={!neighbours[side]}
      onClick={() => neighbours[side] && app.actions.select(neighbours[side].id, true)}
    >
      {app.t.card[side]}
    </button>
  )
  return (
    <p class="row-actions">
      {button('previous')}
      {button('next')}
      <CopyLink app={app} />
    </p>
  )
}
