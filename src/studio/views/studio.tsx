// The studio: before there is a story the start, then article, work and map side by side, or in tabs where a window is
// narrow.
import { lazy, Suspense } from 'preact/compat'
import type { StudioState } from '../state/state.ts'
import { TABS } from '../state/state.ts'
import { ArticleColumn } from './article/article-column.tsx'
import { QuestionDialog } from './dialogs/question-dialog.tsx'
import { Head } from './head.tsx'
import { HelpCard } from './help-card.tsx'
import { MapColumn } from './map/map-column.tsx'
import { Start } from './start/start.tsx'
import type { StudioProps } from './studio-props.ts'
import { useKeys } from './use-keys.ts'
import { WorkColumn } from './work-column.tsx'
import { words } from '../words/words.ts'

const DrawDialog = lazy(() => import('./map/draw-dialog.tsx').then(module => module.DrawDialog))

export function StudioPage({ studio, state, toState }: StudioProps & { readonly toState: () => StudioState }) {
  useKeys(studio, toState)
  return (
    <>
      <Head studio={studio} state={state} />
      {state.session ? (
        <>
          <nav class="tabs" aria-label={words.frame.columns}>
            {TABS.map(tab => (
              <button
                key={tab}
                type="button"
                aria-current={tab === state.tab ? 'page' : undefined}
                onClick={() => studio.actions.showTab(tab)}
              >
                {words.frame.tabs[tab]}
              </button>
            ))}
          </nav>
          <main class={`columns shows-${state.tab}`}>
            <ArticleColumn studio={studio} state={state} />
            <WorkColumn studio={studio} state={state} />
            <MapColumn studio={studio} state={state} />
          </main>
        </>
      ) : (
        <Start studio={studio} state={state} />
      )}
      <HelpCard studio={studio} state={state} />
      <QuestionDialog studio={studio} state={state} />
      {state.drawing !== undefined && (
        <Suspense fallback={null}>
          <DrawDialog key={state.drawing} studio={studio} state={state} place={state.drawing} />
        </Suspense>
      )}
      <p class="status" role="status">
        <span key={state.said.number}>{state.said.text}</span>
      </p>
    </>
  )
}
