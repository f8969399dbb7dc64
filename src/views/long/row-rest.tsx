// What the opened row of an event of a long story shows below its title: quotes and facts from the page that holds
// them, or how it stands with that page.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { App } from '../app.ts'
import { inLanguage } from '../in-language.ts'

interface RowRestProps {
  readonly app: App
  /** Id. */
  readonly event: string
}

export function RowRest({ app, event }: RowRestProps) {
  if (app.parts!.stateOf(event) === 'here') return <Rest key={event} app={app} event={event} />
  return (
    <div class="event-rest">
      <Fetching app={app} event={event} />
    </div>
  )
}

/** Nobody but the build draws what stands in it. */
function Rest({ app, event }: RowRestProps) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => host.current!.replaceChildren(app.parts!.copyRest(event)!), [event])
  return <div class="event-rest" {...inLanguage(app, app.parts!.lang)} ref={host} />
}

/** On its way, or lost. */
export function Fetching({ app: { t, parts }, event }: RowRestProps) {
  const status = parts!.stateOf(event)
  return (
    <p class="fetching">
      <span key={status}>{status === 'lost' ? t.rest.lost : t.rest.coming}</span>{' '}
      {status === 'lost' && (
        <button type="button" class="link" onClick={() => void parts!.load(event)}>
          {t.rest.again}
        </button>
      )}
    </p>
  )
}
