// The one line that speaks: where a button or key has led, and what went wrong. Drags and play stay silent.
import type { ViewProps } from '../app.ts'
import { ChangingText } from '../changing-text.tsx'
import { inLanguage } from '../in-language.ts'
import { Sentence } from '../sentence.tsx'
import { toDateText } from '../timeline/time-words.ts'
import { toLoadedSearch } from '../list/load-search.ts'
import { later } from '../loaders.ts'

export function StatusLine({ app, state }: ViewProps) {
  const { index, t } = app
  const stop = index.stops[state.stop]!
  const { title } = index.events.get(state.selected ?? stop.events[0]!)!
  const date = toDateText(app, state.stop, state.zone)
  const isMoved = state.spoken && !state.playing
  const parts = later.toLoaded(),
    search = toLoadedSearch()
  return (
    <p class={state.notice ? 'status notice' : 'status'} role="status">
      {state.notice ? (
        <ChangingText>{state.notice}</ChangingText>
      ) : (
        isMoved &&
        (state.spoken === 'found' ? (
          parts && search && <search.FoundCount app={app} state={state} words={parts.toWords(app)} />
        ) : (
          <span key={`${date} ${title}`}>
            <Sentence of={named => t.time.stop(state.stop + 1, index.stops.length, date, named)}>
              <span {...inLanguage(app)}>{title}</span>
            </Sentence>
          </span>
        ))
      )}
    </p>
  )
}
