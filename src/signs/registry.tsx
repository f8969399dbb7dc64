// Every sign with which an event is drawn: its place in the key and its drawing there. Its words are Messages.signs. A
// sign without an entry does not compile.
import type { ComponentChildren } from 'preact'
import type { Messages } from '../i18n/messages.ts'
import type { Facet } from '../model/filter.ts'
import type { Sign } from '../model/signs.ts'
import { DateSign } from './date-sign.tsx'
import { MarkSign, type MarkSignProps } from './mark-sign.tsx'
import { StatusShape } from './status-shape.tsx'

/**
 * Explains and asks for nothing. `number`: of a place's events; `maybe`: a mark that only may fall into the time;
 * `past`: a mark of what was before; `context`: a place for orientation; `published`: of an article.
 */
export type Note = 'number' | 'maybe' | 'past' | 'context' | 'published'
export type Heading = keyof Messages['signs']['heading']

interface KeyEntry {
  readonly heading: Heading
  /**
   * In a box of 28 by 24 px around its middle. Drawn anew each time: a drawing that is kept would keep the page that it
   * was once part of.
   */
  draw(): ComponentChildren
}

interface SignEntry extends KeyEntry {
  /** By which a reader asks for its events. */
  readonly facet: Facet
}

const PLAIN: MarkSignProps = { place: 'spot', role: 'site', status: 'reported', inferred: false }

const toMark = (heading: Heading, change: Partial<MarkSignProps>): SignEntry => ({
  heading,
  facet: 'sign',
  draw: () => (
    <g class="mark now">
      <MarkSign {...PLAIN} {...change} />
    </g>
  ),
})

const toStatus = (status: 'claimed' | 'denied' | 'disputed'): SignEntry => ({
  heading: 'sure',
  facet: 'status',
  draw: () => (
    <g class="mark now">
      <StatusShape status={status} />
    </g>
  ),
})

const toDate = (draw: () => ComponentChildren): SignEntry => ({ heading: 'date', facet: 'sign', draw })

const toDay = (inferred: boolean): SignEntry =>
  toDate(() => (
    <g class="axis-mark is-now">
      <DateSign status="reported" inferred={inferred} radius={4} />
    </g>
  ))

const toBar = (kind: string, rounding: number, more?: () => ComponentChildren): SignEntry =>
  toDate(() => (
    <g class={`axis-bar is-${kind}`}>
      <rect x="-12" y="-1.5" width="24" height="3" rx={rounding} />
      {more?.()}
    </g>
  ))

/** In the order of the key. */
export const SIGNS: Readonly<Record<Sign, SignEntry>> = {
  pin: toMark('place', { place: 'pin' }),
  spot: toMark('place', {}),
  area: toMark('place', { place: 'area' }),
  line: toMark('place', { place: 'line' }),
  water: toMark('place', { place: 'water' }),
  site: toMark('role', {}),
  origin: toMark('role', { role: 'origin' }),
  destination: toMark('role', { role: 'destination' }),
  actor: toMark('role', { role: 'actor' }),
  affected: toMark('role', { role: 'affected' }),
  mentioned: toMark('role', { role: 'mentioned' }),
  call: {
    heading: 'role',
    facet: 'sign',
    draw: () => (
      <g class="arc now">
        <path d="M-13 6Q0-10 13 6" />
      </g>
    ),
  },
  journey: {
    heading: 'role',
    facet: 'sign',
    draw: () => (
      <g class="arc now">
        <path d="M-13 6Q0-10 13 6" />
        <path class="arrow" d="M5-2-4 2.5V-6.5Z" />
      </g>
    ),
  },
  inferred: toMark('sure', { inferred: true }),
  planned: { ...toMark('sure', { status: 'planned' }), facet: 'status' },
  claimed: toStatus('claimed'),
  denied: toStatus('denied'),
  disputed: toStatus('disputed'),
  day: toDay(false),
  lasted: toBar('lasted', 1.5),
  month: toBar('cell', 0),
  between: toBar('oneOf is-legend', 0, () => <circle r="2.25" />),
  about: toDate(() => (
    <path
      class="axis-hatched"
      d="M-12 1.5l2-3h2l-2 3zM-7 1.5l2-3h2l-2 3zM-2 1.5l2-3h2l-2 3zM3 1.5l2-3h2l-2 3zM8 1.5l2-3h2l-2 3z"
    />
  )),
  open: toDate(() => (
    <g class="axis-bar">
      {[0, 1, 2, 3, 4, 5].map(step => (
        <rect key={step} x={-12 + 4 * step} y="-1.5" width="4" height="3" opacity={1 - step / 6} />
      ))}
    </g>
  )),
  'inferred-date': toDay(true),
}

const toLetter = (letter: string): ComponentChildren => (
  <text class="mark-count" x="-3" y="4">
    {letter}
  </text>
)

/** Entries that stand for no event, or for no kind of them, each after the signs of its heading. */
export const NOTES: Readonly<Record<Note, KeyEntry>> = {
  context: { heading: 'place', draw: () => <circle class="city-dot" r="1.5" /> },
  number: { heading: 'role', draw: () => toLetter('3') },
  maybe: { heading: 'sure', draw: () => toLetter('?') },
  past: {
    heading: 'date',
    draw: () => (
      <g class="mark past">
        <MarkSign {...PLAIN} />
      </g>
    ),
  },
  published: {
    heading: 'date',
    draw: () => (
      <g class="axis-published">
        <line y1="-10" y2="10" />
      </g>
    ),
  },
}
