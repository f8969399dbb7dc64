// The page: a title, and the three parts that share one selection: map, time, story.
import type { ViewProps } from '../app.ts'
import { inLanguage } from '../in-language.ts'
import { Island } from '../island.tsx'
import { MapView } from '../map/map-view.tsx'
import { StatusLine } from './status-line.tsx'
import { StoryPanel } from './story-panel.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { TimeControl } from '../timeline/time-control.tsx'

export function Page({ app, state }: ViewProps) {
  const { story } = app
  return (
    <>
      <div class="screen">
        <header class="page-head">
          <div>
            <h1 {...inLanguage(app)}>{story.title}</h1>
            {story.dek && (
              <p class="dek" {...inLanguage(app)}>
                {story.dek}
              </p>
            )}
          </div>
          <Island as="div" class="embed-open">
            {app.server && <app.server.EmbedButton app={app} />}
          </Island>
          <ThemeChoice app={app} state={state} />
        </header>
        <main class="page-main">
          <div class="stage">
            <div class="paper" />
            {app.server ? <app.server.StaticMap app={app} state={state} /> : <MapView app={app} state={state} />}
            <div id="time" class="time-host">
              <TimeControl app={app} state={state} />
            </div>
          </div>
          <StoryPanel app={app} state={state} />
        </main>
      </div>
      <Island as="footer" class="page-foot">
        {app.server && <app.server.Foot app={app} />}
      </Island>
      <StatusLine app={app} state={state} />
    </>
  )
}
