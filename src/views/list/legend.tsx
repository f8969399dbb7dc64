// The key: what the signs mean that are on show; each asks for the events that are drawn with it.
import type { ComponentChildren } from 'preact'
import type { Sign } from '../../model/signs.ts'
import { NOTES, SIGNS, type Heading, type Note } from '../../signs/registry.tsx'
import type { ViewProps } from '../app.ts'
import { toDrawnSigns } from './drawn-signs.ts'

const HEADINGS: readonly Heading[] = ['place', 'role', 'sure', 'date']
const ALL_SIGNS = Object.keys(SIGNS) as Sign[]
const ALL_NOTES = Object.keys(NOTES) as Note[]

interface LegendProps extends ViewProps {
  /**
   * Events of each sign or status at the time on show and beside the other choices; absent where no script runs and the
   * entries only explain.
   */
  readonly counts?: ReadonlyMap<string, number>
}

/** An entry stands while its sign is on show, or is chosen, so that it can be given back. */
export function Legend({ app, state, counts }: LegendProps) {
  const words = app.t.signs
  const chosen = [...(state.filter.sign ?? []), ...(state.filter.status ?? [])]
  const drawn = toDrawnSigns(app, state)
  return (
    <>
      {HEADINGS.map(heading => {
        const signs = ALL_SIGNS.filter(
          sign => SIGNS[sign].heading === heading && (drawn.has(sign) || chosen.includes(sign)),
        )
        const notes = ALL_NOTES.filter(note => NOTES[note].heading === heading && drawn.has(note))
        if (signs.length + notes.length === 0) return null
        return (
          <section key={heading} class="legend-group">
            <h3>{words.heading[heading]}</h3>
            <ul class="legend-rows">
              {signs.map(sign => (
                <li key={sign}>
                  {counts ? (
                    <button
                      type="button"
                      class="legend-choice"
                      aria-pressed={chosen.includes(sign)}
                      onClick={() => app.actions.toggleFilter(SIGNS[sign].facet, sign)}
                    >
                      <Row drawing={SIGNS[sign].draw()} words={words[sign]} />{' '}
                      <span key={counts.get(sign)} class="facet-count">
                        {counts.get(sign) ?? 0}
                      </span>
                    </button>
                  ) : (
                    <Row drawing={SIGNS[sign].draw()} words={words[sign]} />
                  )}
                </li>
              ))}
              {notes.map(note => (
                <li key={note} class="legend-note">
                  <Row drawing={NOTES[note].draw()} words={words[note]} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const Row = ({ drawing, words }: { drawing: ComponentChildren; words: string }) => (
  <>
    <svg class="legend-sign" viewBox="-14 -12 28 24" aria-hidden="true">
      {drawing}
    </svg>
    <span>{words}</span>
  </>
)
