// The articles as the build wrote them, brought to life: the selected passages, the events that a passage supports, and
// what is being read.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { Island } from '../island.tsx'
import { followReading, type Reading } from './follow-reading.ts'
import { PassageEvents, type Choice } from './passage-events.tsx'

export function ArticleReader({ app, state }: ViewProps) {
  const { index, actions } = app
  const root = useRef<HTMLDivElement>(null)
  const [choice, setChoice] = useState<Choice>()

  useLayoutEffect(() => {
    for (const passage of root.current!.querySelectorAll('.passage')) {
      const isSelected = state.selected !== undefined && toEvents(passage).includes(state.selected)
      passage.classList.toggle('selected', isSelected)
      passage.firstElementChild!.ariaCurrent = isSelected ? 'true' : null
    }
  }, [state.selected])

  const reading = useRef<Reading>(undefined)
  useEffect(() => {
    if (state.tab !== 'articles') return
    const places = (id: string) => index.events.get(id)!.where.map(where => where.place)
    const made = (reading.current = followReading(
      root.current!,
      passages => new Set(passages.flatMap(toEvents)),
      places,
    ))
    return made.stop
  }, [state.tab])
  // A mark that is drawn anew is drawn plain.
  useEffect(() => reading.current?.draw(), [state])

  const onClick = (click: MouseEvent): void => {
    const link = (click.target as Element).closest<HTMLElement>('.passage a')
    if (!link) return
    click.preventDefault()
    const events = toEvents(link.parentElement!)
    if (events.length === 1) actions.select(events[0])
    else setChoice({ link, events })
  }

  return (
    <div ref={root} onClick={onClick}>
      <Island as="div" class="articles">
        {app.server && <app.server.Articles app={app} />}
      </Island>
      {choice && (
        <PassageEvents
          app={app}
          zone={state.zone}
          selected={state.selected}
          choice={choice}
          close={() => setChoice(undefined)}
        />
      )}
    </div>
  )
}

const toEvents = (passage: Element): string[] => (passage as HTMLElement).dataset['event']!.split(' ')
