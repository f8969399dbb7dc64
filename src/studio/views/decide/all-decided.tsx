// Nothing is left to be decided: what comes next.
import type { RefObject } from 'preact'
import { countDecided, countErrors } from '../../state/queue-view.ts'
import type { StudioProps } from '../studio-props.ts'
import { words } from '../../words/words.ts'

export function AllDecided({
  studio,
  state,
  head,
}: StudioProps & { readonly head: RefObject<HTMLHeadingElement | null> }) {
  const of = words.decide.done
  const { all } = countDecided(state)
  const errors = countErrors(state)
  const uncited = state.look?.uncited.length ?? 0
  const isWhole = errors === 0
  return (
    <section class="card" aria-labelledby="card-title">
      <h2 id="card-title" tabIndex={-1} ref={head}>
        {of.title(all)}
      </h2>
      <p>{isWhole ? of.isWhole : of.isBroken(errors)}</p>
      {isWhole && uncited > 0 && <p>{of.uncited(uncited)}</p>}
      <div class="row">
        <button
          type="button"
          class="button is-main"
          onClick={() => studio.actions.showPane(isWhole ? 'finish' : 'events')}
        >
          {isWhole ? of.publish : of.toEvents}
        </button>
        <button type="button" class="button" onClick={() => studio.actions.showPane(isWhole ? 'events' : 'file')}>
          {isWhole ? of.events : of.findings}
        </button>
      </div>
    </section>
  )
}
