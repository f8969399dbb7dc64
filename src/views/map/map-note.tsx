// Says under the map what is left out of it and why, beside the press that brings it back: never an empty map without
// words.
import type { TargetedMouseEvent } from 'preact'
import { isFilter, matchesFilter } from '../../model/filter.ts'
import { findNearestStop } from '../../model/nearest-stop.ts'
import type { App, LaterProps, ViewProps } from '../app.ts'
import { ChangingText } from '../changing-text.tsx'
import { inLanguage } from '../in-language.ts'
import { Sentence } from '../sentence.tsx'

export function MapNote({ app, state, words }: LaterProps) {
  const { t, index, actions } = app
  const all = app.shown({ ...state, possible: true })
  const isFiltered = isFilter(state.filter)
  const maybe = state.mode === 'upto' ? 0 : all.count('maybe')
  const shown = app.shown(state)
  const count = shown.count('now') + shown.count('maybe') + shown.count('past')
  const nearest = count === 0 ? findNearestEvent(app, state) : undefined
  const isPlaceless = count > 0 && !shown.some(id => index.events.get(id)!.where.length > 0)
  if (!isFiltered && maybe === 0 && !nearest && !isPlaceless) return null
  // What is pressed can be gone afterwards: the focus goes to the map, which is always there.
  const press = (act: () => void) => (event: TargetedMouseEvent<HTMLElement>) => {
    event.currentTarget.closest('.map')!.querySelector<HTMLElement>('.map-base')!.focus()
    act()
  }
  return (
    <div class="map-note">
      {nearest && (
        <p key={nearest.id}>
          {words.map.empty}{' '}
          <button type="button" class="link" onClick={press(() => actions.select(nearest.id))}>
            <Sentence of={words.map.nearest}>
              <span {...inLanguage(app)}>{nearest.title}</span>
            </Sentence>
          </button>
        </p>
      )}
      {isFiltered && (
        <p>
          {!nearest && <ChangingText>{words.filter.showing(count, index.events.size)}</ChangingText>}{' '}
          <button type="button" class="link" onClick={press(actions.clearFilter)}>
            {words.filter.clear}
          </button>
        </p>
      )}
      {maybe > 0 && (
        <p>
          <ChangingText>
            {state.possible ? t.time.surely(all.count('now'), maybe) : words.map.leftOut(maybe)}
          </ChangingText>{' '}
          <button type="button" class="link" onClick={() => actions.setPossible(!state.possible)}>
            <ChangingText>{state.possible ? words.map.leaveOut : words.map.takeIn}</ChangingText>
          </button>
        </p>
      )}
      {isPlaceless && <p key={count}>{words.map.placeless(count)}</p>}
    </div>
  )
}

/** The event nearest to the date shown that fits the filter; undefined where none does. */
function findNearestEvent({ index }: App, { filter, stop }: ViewProps['state']) {
  const fits = (id: string): boolean => matchesFilter(index.facets.get(id)!, filter)
  const fitting = index.stops.filter(({ events }) => events.some(fits))
  const nearest = fitting[findNearestStop(fitting, index.stops[stop]!.anchor)]
  return nearest && index.events.get(nearest.events.find(fits)!)
}
