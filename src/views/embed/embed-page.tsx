// The page in a frame of an article: map, time and card, the list below on request, and the way to the full page.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { toFinding } from '../../model/finding.ts'
import { toSearch } from '../../model/permalink.ts'
import { toLink } from '../../state/link.ts'
import type { App, ViewProps } from '../app.ts'
import { CaptionHost } from '../card/caption-host.tsx'
import { inLanguage } from '../in-language.ts'
import { Island } from '../island.tsx'
import { MapView } from '../map/map-view.tsx'
import { StatusLine } from '../page/status-line.tsx'
import { TimeControl } from '../timeline/time-control.tsx'
import { EmbedMore } from './embed-more.tsx'
import { useGestureHint } from './use-gesture-hint.ts'
import { useReveal } from './use-reveal.ts'
import { useSteadyHeight } from './use-steady-height.ts'

export function EmbedPage({ app, state }: ViewProps) {
  const { story } = app
  const finding = toFinding(story)
  const stage = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(app.mapSize)
  const { hint, hideHint } = useGestureHint(stage, state.lang)
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) =>
      setSize(({ height }) => ({ width: entry!.contentRect.width, height })),
    )
    observer.observe(stage.current!)
    return () => observer.disconnect()
  }, [])
  useReveal(state, stage)
  useSteadyHeight(stage, [state.selected, state.places, size.width])

  return (
    <>
      <header class="embed-head">
        <h2 {...inLanguage(app)}>{story.title}</h2>
        <a class="embed-whole" href={toWhole(app, state)} target="_blank" rel="noopener">
          {app.frameWords!.whole}
        </a>
        {finding && (
          <p class="finding" {...inLanguage(app)}>
            {finding}
          </p>
        )}
      </header>
      <main class="stage" ref={stage}>
        {app.server ? <app.server.StaticMap app={app} state={state} /> : <MapView app={app} state={state} />}
        {hint && (
          <p class="hint" lang={hint.lang} dir={hint.dir} aria-hidden="true" onAnimationEnd={hideHint}>
            {hint.kind === 'touch' ? hint.touch : hint.wheel(isApple())}
          </p>
        )}
        <Island as="div" class="later-styles">
          {app.server && <style />}
        </Island>
        <div id="time" class="time-host">
          <TimeControl app={app} state={state} />
        </div>
        <CaptionHost app={app} state={state} />
      </main>
      <EmbedMore app={app} state={state} />
      <StatusLine app={app} state={state} />
    </>
  )
}

/** The full page at this moment, from the embed page. */
export const toWhole = ({ opening, indexOf }: App, state: ViewProps['state']): string =>
  `../${toSearch(toLink(state, opening, indexOf))}`

const isApple = (): boolean => /Mac|iP(?:hone|ad)/.test(navigator.platform)
