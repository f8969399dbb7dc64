// The page: a title, and the three parts that share one selection: map, time, story.
import type { ComponentChildren } from 'preact'
import type { ViewProps } from './app.ts'
import { Kept } from './built.tsx'
import { MapView } from './map/map-view.tsx'
import { StatusLine } from './status-line.tsx'
import { StoryPanel } from './story/story-panel.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { TimeControl } from './timeline/time-control.tsx'

/** `map` is the still map of the page as built; without it the living map is drawn. */
export function Page({ app, state, later, map }: ViewProps & { map?: ComponentChildren }) {
  const { story } = app
  return (
    <>
      <div class="screen">
        <header class="page-head">
          <div>
            <h1 lang={story.lang}>{story.title}</h1>
            {story.dek && (
              <p class="dek" lang={story.lang}>
                {story.dek}
              </p>
            )}
          </div>
          <Kept as="div" class="embed-open">
            {app.built && <app.built.EmbedButton />}
          </Kept>
          <ThemeChoice app={app} state={state} />
        </header>
        <main class="page-main">
          <div class="stage">
            <div class="paper" />
            {map ?? <MapView app={app} state={state} later={later} />}
            <div id="time" class="time-host">
              <TimeControl app={app} state={state} later={later} />
            </div>
          </div>
          <StoryPanel app={app} state={state} later={later} />
        </main>
      </div>
      <Kept as="footer" class="page-foot">
        {app.built && <app.built.Foot app={app} />}
      </Kept>
      <StatusLine app={app} state={state} />
    </>
  )
}
