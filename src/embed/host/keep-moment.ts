// The article's own address carries the moment of a map that asks for it, so that a reader's copied link opens the article there.
import { command, findGuests, type Guest } from './guests.ts'
import { readFragment, writeFragment } from './fragment.ts'

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const QUIET_MS = 300
const timers = new WeakMap<Guest, number>()

/** The key in the fragment; undefined where the article has not asked. */
function toKey({ owner }: Guest): string | undefined {
  const asked = owner instanceof HTMLIFrameElement ? owner.dataset['datelineFragment'] : owner.getAttribute('fragment')
  return asked === null || asked === undefined ? undefined : asked || 'map'
}

export function keepMoment(guest: Guest, moment: string): void {
  const key = toKey(guest)
  if (key === undefined) return
  clearTimeout(timers.get(guest))
  timers.set(guest, window.setTimeout(() => {
    try {
      history.replaceState(history.state, '', `${location.pathname}${location.search}${writeFragment(location.hash, key, moment)}`)
    } catch {
      // An article in a frame of its own may not touch its address.
    }
  }, QUIET_MS))
}

/** Brings a map to the moment in the article's address: a plain frame as it gets ready, any as the address changes. */
export function goToMoment(guest: Guest): void {
  const key = toKey(guest)
  const moment = key === undefined ? undefined : readFragment(location.hash, key)
  if (moment === undefined) return
  const query = new URLSearchParams(moment)
  const event = query.get('event'), t = query.get('t')
  command(guest, { type: 'select', event })
  const [from, to, ...more] = t?.split('/') ?? []
  if (from && to && more.length === 0 && query.get('mode') === 'window') command(guest, { type: 'time', t: [from, to] })
  else if (t) command(guest, { type: 'time', t: [t] })
}

export const followAddress = (): void => addEventListener('hashchange', () => findGuests().forEach(goToMoment))
