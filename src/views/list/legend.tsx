// What the signs mean that are on show; each asks for the events that are drawn with it.
import type { ComponentChildren } from 'preact'
import type { Messages } from '../../i18n/messages.ts'
import type { Facet } from '../../model/filter.ts'
import type { Sign } from '../../model/signs.ts'
import type { ViewProps } from '../app.ts'
import { MarkSign, type MarkSignProps } from '../map/mark-sign.tsx'
import { StatusShape } from '../status-shape.tsx'
import { DateSign } from '../timeline/axis-signs.tsx'
import { toDrawnSigns, type Note } from './drawn-signs.ts'

const PLAIN: MarkSignProps = { place: 'spot', role: 'site', status: 'reported', inferred: false }
const mark = (change: Partial<MarkSignProps>) => (
  <g class="mark now">
    <MarkSign {...PLAIN} {...change} />
  </g>
)
const dot = (inferred: boolean) => (
  <g class="axis-mark is-now">
    <DateSign status="reported" inferred={inferred} radius={4} />
  </g>
)
const status = (which: 'claimed' | 'denied' | 'disputed') => (
  <g class="mark now">
    <StatusShape status={which} />
  </g>
)
const bar = (kind: string, more?: ComponentChildren) => (
  <g class={`axis-bar is-${kind}`}>
    <rect x="-12" y="-1.5" width="24" height="3" rx={kind === 'lasted' ? 1.5 : 0} />
    {more}
  </g>
)

/** Drawn anew each time: a drawing that is kept would keep the page that it was once part of. */
const DRAWINGS: Readonly<Record<Sign, () => ComponentChildren>> = {
  pin: () => mark({ place: 'pin' }),
  spot: () => mark({}),
  area: () => mark({ place: 'area' }),
  line: () => mark({ place: 'line' }),
  water: () => mark({ place: 'water' }),
  site: () => mark({}),
  origin: () => mark({ role: 'origin' }),
  destination: () => mark({ role: 'destination' }),
  actor: () => mark({ role: 'actor' }),
  affected: () => mark({ role: 'affected' }),
  mentioned: () => mark({ role: 'mentioned' }),
  call: () => (
    <g class="arc now">
      <path d="M-13 6Q0-10 13 6" />
    </g>
  ),
  journey: () => (
    <g class="arc now">
      <path d="M-13 6Q0-10 13 6" />
      <path class="arrow" d="M5-2-4 2.5V-6.5Z" />
    </g>
  ),
  inferred: () => mark({ inferred: true }),
  planned: () => mark({ status: 'planned' }),
  claimed: () => status('claimed'),
  denied: () => status('denied'),
  disputed: () => status('disputed'),
  day: () => dot(false),
  'inferred-date': () => dot(true),
  lasted: () => bar('lasted'),
  month: () => bar('cell'),
  between: () => bar('oneOf is-legend', <circle r="2.25" />),
  about: () => (
    <path
      class="axis-hatched"
      d="M-12 1.5l2-3h2l-2 3zM-7 1.5l2-3h2l-2 3zM-2 1.5l2-3h2l-2 3zM3 1.5l2-3h2l-2 3zM8 1.5l2-3h2l-2 3z"
    />
  ),
  open: () => (
    <g class="axis-bar">
      {[0, 1, 2, 3, 4, 5].map(step => (
        <rect key={step} x={-12 + 4 * step} y="-1.5" width="4" height="3" opacity={1 - step / 6} />
      ))}
    </g>
  ),
}

const STATUS: readonly Sign[] = ['planned', 'claimed', 'denied', 'disputed']

const GROUPS: readonly (readonly [keyof Messages['signs']['heading'], readonly Sign[]])[] = [
  ['place', ['pin', 'spot', 'area', 'line', 'water']],
  ['role', ['site', 'origin', 'destination', 'actor', 'affected', 'mentioned', 'call', 'journey']],
  ['sure', ['inferred', ...STATUS]],
  ['date', ['day', 'lasted', 'month', 'between', 'about', 'open', 'inferred-date']],
]

/** Entries that stand for no event, or for no kind of them: they explain and ask for nothing. Each under the heading that it belongs to. */
const NOTES: readonly (readonly [Note, keyof Messages['signs']['heading'], () => ComponentChildren])[] = [
  ['context', 'place', () => <circle class="city-dot" r="1.5" />],
  [
    'number',
    'role',
    () => (
      <text class="mark-count" x="-3" y="4">
        3
      </text>
    ),
  ],
  [
    'maybe',
    'sure',
    () => (
      <text class="mark-count" x="-3" y="4">
        ?
      </text>
    ),
  ],
  [
    'past',
    'date',
    () => (
      <g class="mark past">
        <MarkSign {...PLAIN} />
      </g>
    ),
  ],
  [
    'published',
    'date',
    () => (
      <g class="axis-published">
        <line y1="-10" y2="10" />
      </g>
    ),
  ],
]

/** A status is asked for as such, here as in the list of them. */
const toFacet = (sign: Sign): Facet => (STATUS.includes(sign) ? 'status' : 'sign')

interface LegendProps extends ViewProps {
  /** Events of each sign or status at the time on show and beside the other choices; absent where no script runs and the entries only explain. */
  readonly counts?: ReadonlyMap<string, number>
}

/** An entry stands while its sign is on show, or is chosen, so that it can be given back. */
export function Legend({ app, state, counts }: LegendProps) {
  const chosen = [...(state.filter.sign ?? []), ...(state.filter.status ?? [])]
  const drawn = toDrawnSigns(app, state)
  const row = (drawing: ComponentChildren, words: string) => (
    <>
      <svg class="legend-sign" viewBox="-14 -12 28 24" aria-hidden="true">
        {drawing}
      </svg>
      <span>{words}</span>
    </>
  )
  return (
    <>
      {GROUPS.map(([heading, all]) => {
        const signs = all.filter(sign => drawn.has(sign) || chosen.includes(sign)),
          notes = NOTES.filter(([note, under]) => under === heading && drawn.has(note))
        return (
          signs.length + notes.length > 0 && (
            <section key={heading} class="legend-group">
              <h3>{app.t.signs.heading[heading]}</h3>
              <ul class="legend-rows">
                {signs.map(sign => (
                  <li key={sign}>
                    {counts ? (
                      <button
                        type="button"
                        class="legend-choice"
                        aria-pressed={chosen.includes(sign)}
                        onClick={() => app.actions.toggleFilter(toFacet(sign), sign)}
                      >
                        {row(DRAWINGS[sign](), app.t.signs[sign])}{' '}
                        <span class="facet-count">{counts.get(sign) ?? 0}</span>
                      </button>
                    ) : (
                      row(DRAWINGS[sign](), app.t.signs[sign])
                    )}
                  </li>
                ))}
                {notes.map(([note, , draw]) => (
                  <li key={note} class="legend-note">
                    {row(draw(), app.t.signs[note])}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}
