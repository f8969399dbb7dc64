// The page: what happened, and the three parts that share one selection: map, time, story.
import type { ViewProps } from '../app.ts'
import { CaptionHost } from '../card/caption-host.tsx'
import { Island } from '../island.tsx'
import { MapView } from '../map/map-view.tsx'
import { TimeControl } from '../timeline/time-control.tsx'
import { useWide } from '../use-wide.ts'
import { StatusLine } from './status-line.tsx'
import { StoryPanel } from './story-panel.tsx'
import { ThemeChoice } from './theme-choice.tsx'

export function Page({ app, state }: ViewProps) {
  const isWide = useWide()
  return (
    <>
      <div class="screen">
        <Island as="header" class="page-head">
          {app.server && <app.server.Head app={app} />}
        </Island>
        <main class="page-main">
          <div class="stage">
            <div class="paper" />
            {app.server ? <app.server.StaticMap app={app} state={state} /> : <MapView app={app} state={state} />}
            <Island as="div" class="later-styles">
              {app.server && <style />}
            </Island>
            <div id="time" class="time-host">
              <TimeControl app={app} state={state} />
            </div>
          </div>
          {!isWide && <CaptionHost app={app} state={state} />}
          <StoryPanel app={app} state={state} />
        </main>
      </div>
      <footer class="page-foot">
        <div class="page-tools">
          <Island as="div" class="embed-open">
            {app.server && <app.server.EmbedButton app={app} />}
          </Island>
          <ThemeChoice app={app} state={state} />
        </div>
        {app.story.languages && (
          <Island as="div" class="languages">
            {app.server && <app.server.LanguageChoice app={app} />}
          </Island>
        )}
        <Island as="div" class="foot-words">
          {app.server && <app.server.Foot app={app} />}
        </Island>
      </footer>
      <StatusLine app={app} state={state} />
    </>
  )
}
