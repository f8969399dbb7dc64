// The articles as the build wrote them, brought to life: the selected passages, the events that a passage supports, and
// what is being read.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { isBrowserClick } from '../browser-key.ts'
import { Island } from '../island.tsx'
import { asked } from '../loaders.ts'
import { usePart } from '../use-part.ts'
import type { Reading } from './follow-reading.ts'
import type { Choice } from './passage-events.tsx'

export function ArticleReader({ app, state }: ViewProps) {
  const { index, actions } = app
  const root = useRef<HTMLDivElement>(null)
  const [choice, setChoice] = useState<Choice>()
  const parts = usePart(asked, state.tab === 'articles')

  useLayoutEffect(() => {
    if (state.selected === undefined) return
    const passages = root.current!.querySelectorAll(`.passage[data-event~="${state.selected}"]`)
    const mark = (isSelected: boolean) => {
      for (const passage of passages) {
        passage.classList.toggle('selected', isSelected)
        const link = passage.querySelector('a')
        if (link) link.ariaCurrent = isSelected ? 'true' : null
      }
    }
    mark(true)
    return () => mark(false)
  }, [state.selected, state.arrived])
  useEffect(() => {
    if (state.reading !== undefined) app.parts?.articles?.showPassage(root.current!, state.reading).catch(sayLost)
  }, [state.reading])
  const sayLost = (): void => actions.say(app.t.rest.lost)

  const reading = useRef<Reading>(undefined)
  useEffect(() => {
    if (state.tab !== 'articles' || !parts) return
    const places = (id: string) => index.events.get(id)!.where.map(where => where.place)
    const made = (reading.current = parts.followReading(
      root.current!,
      passages => new Set(passages.flatMap(toEvents)),
      places,
    ))
    return made.stop
  }, [state.tab, state.arrived, parts])
  // A mark that is drawn anew is drawn plain.
  useEffect(() => reading.current?.draw(), [state.tab === 'articles' && state])

  const onClick = (click: MouseEvent): void => {
    const link = (click.target as Element).closest<HTMLAnchorElement>('a')
    if (!link || isBrowserClick(click)) return
    const fetching = app.parts?.articles?.followLink(root.current!, link)
    if (fetching) fetching.catch(sayLost)
    else if (!link.matches('.passage a')) return
    click.preventDefault()
    if (fetching) return
    const events = toEvents(link.parentElement!)
    // Where the list of several could not be loaded the first of them is better than nothing
    if (events.length === 1 || !parts) actions.select(events[0])
    else setChoice({ link, events })
  }

  return (
    <div ref={root} onClick={onClick}>
      <Island as="div" class="articles">
        {app.server && <app.server.Articles app={app} />}
      </Island>
      {choice && parts && (
        <parts.PassageEvents
          app={app}
          words={parts.toWords(app)}
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
