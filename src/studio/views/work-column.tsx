// The middle column: what is to be decided, the events, the story, the file, the end.
import { useEffect, useRef } from 'preact/hooks'
import { readStory } from '../state/read-story.ts'
import { countErrors, toOpenItems } from '../state/queue-view.ts'
import { PANES, type Pane } from '../state/state.ts'
import { DecidePane } from './decide/decide-pane.tsx'
import { EventsPane } from './events/events-pane.tsx'
import { FilePane } from './file/file-pane.tsx'
import { FinishPane } from './finish/finish-pane.tsx'
import { StoryPane } from './story/story-pane.tsx'
import type { StudioProps } from './studio-props.ts'
import { words } from '../words/words.ts'

const VIEWS = { decide: DecidePane, events: EventsPane, story: StoryPane, file: FilePane, finish: FinishPane } as const

export function WorkColumn({ studio, state }: StudioProps) {
  const View = VIEWS[state.pane]
  const scroller = useRef<HTMLDivElement>(null)
  // What had the focus may have gone with what was decided.
  useEffect(() => {
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  })
  const counts: Partial<Record<Pane, number>> = {
    decide: toOpenItems(state).length,
    events: (state.session && readStory(state.session.desk)?.events.length) ?? 0,
    file: countErrors(state),
  }
  return (
    <section class="column work-column" aria-label={words.frame.tabs.work}>
      <nav class="panes" aria-label={words.frame.tabs.work}>
        {PANES.map(pane => (
          <button
            key={pane}
            type="button"
            aria-current={pane === state.pane ? 'page' : undefined}
            onClick={() => studio.actions.showPane(pane)}
          >
            {words.frame.panes[pane]}
            {counts[pane] ? <span class="pane-count"> {counts[pane]}</span> : null}
          </button>
        ))}
      </nav>
      <div
        class="scroller"
        ref={scroller}
        key={`${state.pane} ${state.pane === 'events' ? state.event : ''}`}
        tabIndex={0}
        role="group"
        aria-label={words.frame.panes[state.pane]}
      >
        {state.refused && <p class="notice">{state.refused}</p>}
        <View studio={studio} state={state} />
      </div>
    </section>
  )
}
