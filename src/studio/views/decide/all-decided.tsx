// Nothing is left to be decided: what comes next.
import type { RefObject } from 'preact'
import { countDecided, countErrors } from '../../state/queue-view.ts'
import type { StudioProps } from '../studio-props.ts'

export function AllDecided({
  studio,
  state,
  head,
}: StudioProps & { readonly head: RefObject<HTMLHeadingElement | null> }) {
  const { all } = countDecided(state)
  const errors = countErrors(state)
  const uncited = state.look?.uncited.length ?? 0
  const isWhole = errors === 0
  return (
    <section class="card" aria-labelledby="card-title">
      <h2 id="card-title" tabIndex={-1} ref={head}>
        {all > 0 ? `All ${all} decided` : 'Nothing to decide'}
      </h2>
      <p>
        {isWhole
          ? 'The story can be built. Read its events once more, or take the files.'
          : `The check still finds ${errors} ${errors === 1 ? 'error' : 'errors'}: they stand beside their fields.`}
      </p>
      {isWhole && uncited > 0 && (
        <p>
          {uncited === 1 ? '1 sentence names' : `${uncited} sentences name`} a place or a date and{' '}
          {uncited === 1 ? 'belongs' : 'belong'} to no event: under “Events” each becomes one with a press, or is
          dismissed.
        </p>
      )}
      <div class="row">
        <button
          type="button"
          class="button is-main"
          onClick={() => studio.actions.showPane(isWhole ? 'finish' : 'events')}
        >
          {isWhole ? 'Publish' : 'To the events'}
        </button>
        <button type="button" class="button" onClick={() => studio.actions.showPane(isWhole ? 'events' : 'file')}>
          {isWhole ? 'Events' : 'All findings'}
        </button>
      </div>
    </section>
  )
}
