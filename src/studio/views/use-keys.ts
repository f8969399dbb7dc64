// The keyboard alone: what each key does, wherever no text is being written.
import { useEffect } from 'preact/hooks'
import { findCurrent } from '../state/queue-view.ts'
import type { Pane, StudioState } from '../state/state.ts'
import type { Studio } from './studio-props.ts'

type Does = (studio: Studio, state: StudioState) => void

const choose =
  (at: number): Does =>
  ({ actions }, state) => {
    const candidate = findCurrent(state)?.candidates[at]
    if (candidate) actions.choose(candidate)
  }

/** Asks the card in hand. */
const ask =
  (what: 'role' | 'search'): Does =>
  () =>
    void dispatchEvent(new CustomEvent('studio-card', { detail: what }))

const EVERYWHERE: Readonly<Record<string, Does>> = {
  u: ({ actions }) => actions.undo(),
  U: ({ actions }) => actions.redo(),
  '?': ({ actions }) => actions.openHelp(true),
}

const DECIDING: Readonly<Record<string, Does>> = {
  a: ({ actions }) => actions.accept(),
  x: ({ actions }) => actions.reject(),
  r: ask('role'),
  '/': ask('search'),
  m: ({ actions }, state) => {
    const item = findCurrent(state)
    if (item?.kind === 'place') actions.draw(item.id)
  },
  e: ({ actions }, state) => {
    const item = findCurrent(state)
    const event = item?.kind === 'event' ? item.id : item?.events[0]
    if (event !== undefined) actions.showEvent(event)
  },
  j: ({ actions }) => actions.step(1),
  k: ({ actions }) => actions.step(-1),
  ...Object.fromEntries([0, 1, 2, 3, 4].map(at => [String(at + 1), choose(at)])),
}

const OF_PANES: Partial<Record<Pane, Readonly<Record<string, Does>>>> = {
  decide: DECIDING,
  events: {
    a: ({ actions }, { event }) => {
      if (event !== undefined) actions.finishEvent(event)
    },
  },
}

export function useKeys(studio: Studio, toState: () => StudioState): void {
  useEffect(() => {
    const press = (key: KeyboardEvent): void => {
      const state = toState()
      if (!state.session || key.ctrlKey || key.metaKey || key.altKey || key.isComposing || isWriting(key.target)) return
      const name = key.key.length === 1 && key.key !== 'U' ? key.key.toLowerCase() : key.key
      const does = EVERYWHERE[name] ?? OF_PANES[state.pane]?.[name]
      if (!does) return
      key.preventDefault()
      does(studio, state)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

/** A field takes its letters itself, and so does what a dialog is for. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null
