// The articles as the build wrote them, brought to life: the selected passages, the events that a passage supports, and what is being read.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { Kept } from '../built.tsx'
import type { Choice, Reading } from './reading.ts'

type Parts = typeof import('./reading.ts')

export function ArticleReader({ app, state }: ViewProps) {
  const { index, actions } = app
  const root = useRef<HTMLDivElement>(null)
  const [parts, setParts] = useState<Parts>()
  const [choice, setChoice] = useState<Choice>()
  useEffect(() => { import('./reading.ts').then(setParts, () => undefined) }, [])

  useLayoutEffect(() => {
    for (const passage of root.current!.querySelectorAll('.passage')) {
      const isSelected = state.selected !== undefined && toEvents(passage).includes(state.selected)
      passage.classList.toggle('selected', isSelected)
      passage.firstElementChild!.ariaCurrent = isSelected ? 'true' : null
    }
  }, [state.selected])

  const reading = useRef<Reading>(undefined)
  useEffect(() => {
    if (state.tab !== 'articles' || !parts) return
    const places = (id: string) => index.events.get(id)!.where.map(where => where.place)
    const made = reading.current = parts.followReading(root.current!, passages => new Set(passages.flatMap(toEvents)), places)
    return made.stop
  }, [state.tab, parts])
  // A mark that is drawn anew is drawn plain.
  useEffect(() => reading.current?.draw(), [state])

  const onClick = (click: MouseEvent): void => {
    const link = (click.target as Element).closest<HTMLElement>('.passage a')
    if (!link) return
    click.preventDefault()
    const events = toEvents(link.parentElement!)
    // Without the list, which did not come, each press chooses the next.
    if (events.length === 1 || !parts) actions.select(events[(events.indexOf(state.selected ?? '') + 1) % events.length])
    else setChoice({ link, events })
  }

  return (
    <div ref={root} onClick={onClick}>
      <Kept as="div" class="articles">{app.built && <app.built.Articles app={app} />}</Kept>
      {parts && choice && <parts.PassageEvents app={app} zone={state.zone} selected={state.selected} choice={choice} close={() => setChoice(undefined)} />}
    </div>
  )
}

const toEvents = (passage: Element): string[] => (passage as HTMLElement).dataset['event']!.split(' ')
