// Where an editor is: the pane, the item and the event in hand, what is selected and what is open above.
import { findBeside } from './queue-view.ts'
import type { EventWords, Pane, StudioState, StudioStore, Tab } from './state.ts'

export type Moving = ReturnType<typeof createMoving>

export function createMoving({ getState, setState }: StudioStore) {
  const showPane = (pane: Pane): void =>
    setState(({ event, lastEvent }) => ({
      pane,
      event: undefined,
      lastEvent: event ?? lastEvent,
      tab: 'work',
      refused: undefined,
    }))
  /** From another event's form it leads back to where that was opened. */
  const openEvent = (event: string): void =>
    setState(({ pane, back, event: before }) => ({
      event,
      lastEvent: event,
      back: before === undefined ? pane : back,
      pane: 'events',
      tab: 'work',
      refused: undefined,
    }))
  return {
    showPane,
    openEvent,
    showEvent: (event: string | undefined): void => (event === undefined ? showPane('events') : openEvent(event)),
    step(steps: 1 | -1): void {
      const item = findBeside(getState(), steps)
      setState({ current: item?.key, refused: undefined })
    },
    /** Takes an item of the queue in hand. */
    pick(key: string): void {
      showPane('decide')
      setState({ current: key })
    },
    showTab: (tab: Tab): void => setState({ tab }),
    /** From the map: readers' own gesture. */
    followMap(event: string | undefined): void {
      if (event === undefined || getState().pane !== 'events') return
      setState(({ event: before, back }) => ({
        event,
        lastEvent: event,
        back: before === undefined ? 'events' : back,
      }))
    },
    select: (selection: StudioState['selection']): void => setState({ selection }),
    useForPlace(words: EventWords | undefined): void {
      setState({ words })
      if (!words) return
      openEvent(words.event)
      setState({ selection: undefined })
    },
    openHelp: (isHelpOpen: boolean): void => setState({ isHelpOpen }),
    draw: (drawing: string | undefined): void => setState({ drawing }),
  }
}
