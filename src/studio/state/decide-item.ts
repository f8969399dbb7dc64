// What is decided of the item in hand, and of an event in its form.
import { foldName } from '../../draft/gazetteer/fold.ts'
import { accept } from '../desk/decisions/accept.ts'
import { removeEvent } from '../desk/decisions/event.ts'
import { choosePlace, rejectPlace } from '../desk/decisions/place.ts'
import type { PlaceCandidate } from '../desk/place-candidates.ts'
import type { QueueItem } from '../desk/queue-item.ts'
import type { Deciding } from './decide-desk.ts'
import type { Moving } from './move-around.ts'
import { findCurrent, toOpenItems, toOthers } from './queue-view.ts'
import type { StudioStore } from './state.ts'
import { findUntaken } from './untaken.ts'

export function createItemDecisions(
  { getState }: StudioStore,
  deciding: Deciding,
  { showPane, openEvent, pick }: Moving,
) {
  const { decide, refuse, take } = deciding
  const inHand = () => findCurrent(getState())
  /** To the list of events where there is nothing to go on to. */
  const goOn = (next: QueueItem | undefined, openForm?: (event: string) => void): void => {
    if (!next) showPane('events')
    else if (openForm && next.kind === 'event') openForm(next.id)
    else pick(next.key)
  }
  return {
    accept(): void {
      const item = inHand()
      if (item) decide(desk => accept(desk, [item.key]), item)
    },
    acceptAll(keys: readonly string[]): void {
      decide(desk => accept(desk, keys))
    },
    /** `searched` is what an editor has typed: of another name than the item's the place takes its own. */
    choose(candidate: PlaceCandidate, searched?: string): void {
      const item = inHand()
      if (item?.kind !== 'place') return
      // The one in the file is right as it stands.
      if (candidate.isChosen) decide(desk => accept(desk, [item.key]), item)
      else decide(desk => choosePlace(desk, item.id, candidate, toOwnName(item.name, candidate, searched)), item)
    },
    /** Not a place, or not an event. */
    reject(): void {
      const item = inHand()
      if (item?.kind === 'place') decide(desk => rejectPlace(desk, item.id), item)
      else if (item?.kind === 'event') decide(desk => removeEvent(desk, item.id), item)
      else refuse('A date is corrected, not taken away')
    },
    /**
     * The form is left: with its event its date is accepted, where they are proposed. On it goes to what is not decided
     * yet: from a decision to the one in hand, from elsewhere first to the form of the next event.
     */
    finishEvent(event: string): void {
      const untaken = findUntaken(getState(), event)
      if (untaken) return void refuse(`“${untaken.text.trim().slice(0, 60)}” is not taken yet: see beside its field`)
      const items = toOpenItems(getState())
      const own = items.filter(
        ({ key, kind, events }) => key === `event ${event}` || (kind === 'date' && events.includes(event)),
      )
      const keys = own.map(({ key }) => key)
      const item = own.find(({ kind }) => kind === 'event')
      const { session, back } = getState()
      const accepted = session && accept(session.desk, keys)
      // A date that was set in the form is decided by that.
      if (accepted?.ok && !take(accepted, item)) return
      const others = toOthers(items, own, item)
      const now = inHand()
      if (back === 'decide') goOn(others.find(({ key }) => key === now?.key) ?? others[0])
      else goOn(item && (others.find(({ kind }) => kind === 'event') ?? others[0]), openEvent)
    },
  }
}

/** Undefined where the place is still called as the article has it. */
const toOwnName = (name: string, candidate: PlaceCandidate, searched: string | undefined): string | undefined =>
  searched === undefined || foldName(searched) === foldName(name) ? undefined : candidate.name
