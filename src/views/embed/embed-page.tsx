// The page in a frame of an article: map, time and card, the list below on request, and the way to the full page.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { MapHint } from '../../i18n/to-hint.ts'
import { toSearch } from '../../model/permalink.ts'
import { toLink } from '../../state/link.ts'
import type { App, ViewProps } from '../app.ts'
import { CardHost } from '../card/card-host.tsx'
import { inLanguage } from '../in-language.ts'
import { Island } from '../island.tsx'
import { isSheet } from '../map/map-padding.ts'
import { MapView } from '../map/map-view.tsx'
import { StatusLine } from '../page/status-line.tsx'
import { EventList } from '../list/event-list.tsx'
import { LegendBody } from '../list/legend-body.tsx'
import { TimeControl } from '../timeline/time-control.tsx'
import { createCooperation, type Hint } from './cooperation.ts'

export function EmbedPage({ app, state }: ViewProps) {
  const { story, t } = app
  const stage = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(app.mapSize)
  const [hint, setHint] = useState<MapHint & { readonly kind: Hint }>()
  useEffect(
    () =>
      createCooperation(stage.current!.querySelector<HTMLElement>('.map-base')!, kind => {
        const languages = [...(state.lang ? [state.lang] : []), ...navigator.languages]
        import('../../i18n/to-hint.ts').then(
          ({ toHint }) => setHint({ ...toHint(...languages), kind }),
          () => undefined,
        )
      }),
    [state.lang],
  )
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) =>
      setSize(({ height }) => ({ width: entry!.contentRect.width, height })),
    )
    observer.observe(stage.current!)
    return () => observer.disconnect()
  }, [])
  useReveal(state.selected ?? state.place, stage)
  useSteadyHeight(stage, [state.selected, state.place, size.width])

  return (
    <>
      <header class="embed-head">
        <h2 {...inLanguage(app)}>{story.title}</h2>
        <a class="embed-whole" href={toWhole(app, state)} target="_blank" rel="noopener">
          {t.embed.whole}
        </a>
      </header>
      <main class="stage" ref={stage}>
        {app.server ? <app.server.StaticMap app={app} state={state} /> : <MapView app={app} state={state} />}
        {hint && (
          <p class="hint" lang={hint.lang} dir={hint.dir} aria-hidden="true" onAnimationEnd={() => setHint(undefined)}>
            {hint.kind === 'touch' ? hint.touch : hint.wheel(isApple())}
          </p>
        )}
        <div id="time" class="time-host">
          <TimeControl app={app} state={state} />
        </div>
        {!app.server && isSheet(size) && <CardHost app={app} state={state} anchor={undefined} size={size} sheet />}
      </main>
      <div class="embed-more">
        <details class="embed-legend">
          <summary>
            {t.story.signs[0]}
            <span class="summary-more">{t.story.signs[1]}</span>
          </summary>
          <LegendBody app={app} state={state} />
        </details>
        <details class="embed-list">
          <summary>
            {t.embed.list(story.events.length)}
            <span class="embed-list-rest">{t.embed.listRest}</span>
          </summary>
          <section class="story" aria-label={t.story.name}>
            <EventList app={app} state={state} />
          </section>
          <Island as="footer" class="page-foot">
            {app.server && <app.server.Foot app={app} />}
          </Island>
        </details>
      </div>
      <StatusLine app={app} state={state} />
    </>
  )
}

/** The full page at this moment, from the embed page. */
export const toWhole = ({ opening, index }: App, state: ViewProps['state']): string =>
  `../${toSearch(toLink(state, opening, index))}`

/** A card that the reader has opened comes into sight, by its title; what the article opens leaves the article where it is. */
function useReveal(open: string | undefined, stage: { readonly current: HTMLElement | null }): void {
  const before = useRef(open)
  useEffect(() => {
    if (open === before.current) return
    before.current = open
    if (open === undefined || !document.hasFocus()) return
    const reveal = () => stage.current?.querySelector('.sheet h2')?.scrollIntoView({ block: 'nearest' })
    reveal()
    // Once more where the article gives the frame its new height
    addEventListener('resize', reveal, { once: true })
    return () => removeEventListener('resize', reveal)
  }, [open])
}

/** Below the map a card is never less tall than those before it: the article's text would go up and down at each step. The list of a place counts as a card. */
function useSteadyHeight(stage: { readonly current: HTMLElement | null }, watched: readonly unknown[]): void {
  const tallest = useRef({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const sheet = stage.current!.querySelector<HTMLElement>('.sheet')
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = sheet ?? {}
    const { current: before } = tallest
    tallest.current = { width, height: before.width === width ? Math.max(before.height, height) : height }
    sheet?.style.setProperty('min-height', before.width === width ? `${tallest.current.height}px` : '')
  }, watched)
}

const isApple = (): boolean => /Mac|iP(?:hone|ad)/.test(navigator.platform)
