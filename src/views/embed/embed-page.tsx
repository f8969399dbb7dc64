// The page in a frame of an article: map, time and card, the list below on request, and the way to the full page.
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { enEmbed } from '../../i18n/en-embed.ts'
import type { MapHint } from '../../i18n/to-hint.ts'
import { toSearch } from '../../model/permalink.ts'
import { toLink } from '../../state/link.ts'
import type { App, ViewProps } from '../app.ts'
import { Kept } from '../built.tsx'
import { isSheet } from '../map/map-padding.ts'
import { MapView } from '../map/map-view.tsx'
import { StatusLine } from '../status-line.tsx'
import { EventList } from '../story/event-list.tsx'
import { LegendBody } from '../story/legend-body.tsx'
import { TimeControl } from '../timeline/time-control.tsx'
import { createCooperation, type Hint } from './cooperation.ts'

/** `map` is the still map of the page as built. */
export function EmbedPage({ app, state, later, map }: ViewProps & { map?: ComponentChildren }) {
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
  useSteadyHeight(stage, [state.selected, state.place, later, size.width])

  return (
    <>
      <header class="embed-head">
        <h2 lang={story.lang}>{story.title}</h2>
        <a class="embed-whole" href={toWhole(app, state)} target="_blank" rel="noopener">
          {enEmbed.whole}
        </a>
      </header>
      <main class="stage" ref={stage}>
        {map ?? <MapView app={app} state={state} later={later} />}
        {hint && (
          <p class="hint" lang={hint.lang} dir={hint.dir} aria-hidden="true" onAnimationEnd={() => setHint(undefined)}>
            {hint.kind === 'touch' ? hint.touch : hint.wheel(isApple())}
          </p>
        )}
        <div id="time" class="time-host">
          <TimeControl app={app} state={state} later={later} />
        </div>
        {later && isSheet(size) && <later.CardHost app={app} state={state} anchor={undefined} size={size} sheet />}
      </main>
      <div class="embed-more">
        <details class="embed-legend">
          <summary>
            {t.story.signs[0]}
            <span class="summary-more">{t.story.signs[1]}</span>
          </summary>
          <LegendBody app={app} state={state} later={later} />
        </details>
        <details class="embed-list">
          <summary>
            {enEmbed.list(story.events.length)}
            <span class="embed-list-rest">{enEmbed.listRest}</span>
          </summary>
          <section class="story" aria-label={t.story.name}>
            <EventList app={app} state={state} />
          </section>
          <Kept as="footer" class="page-foot">
            {app.built && <app.built.Foot app={app} />}
          </Kept>
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
