// The article's own address carries the moment of a map that asks for it, so that a reader's copied link opens the
// article there.
import { command, findGuests, type Guest } from './embedded-maps.ts'
import { readMomentOf, writeMomentTo } from './fragment.ts'

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const QUIET_MS = 300
const timers = new WeakMap<HTMLElement, number>()

/** The key in the fragment; undefined where the article has not asked. */
function toKey(owner: HTMLElement): string | undefined {
  const asked = owner instanceof HTMLIFrameElement ? owner.dataset['datelineFragment'] : owner.getAttribute('fragment')
  return asked === null || asked === undefined ? undefined : asked || 'map'
}

export function keepMoment({ owner }: Guest, moment: string): void {
  clearTimeout(timers.get(owner))
  const before = readMoment(owner)
  const keep = (): void => {
    // An address that has changed meanwhile, by a step back for one, is where the map is on its way to
    if (readMoment(owner) === before) write(owner, moment)
  }
  timers.set(owner, window.setTimeout(keep, QUIET_MS))
}

/** Takes the moment out of the address as its map gives way to another. */
export function forgetMoment(owner: HTMLElement): void {
  clearTimeout(timers.get(owner))
  write(owner, undefined)
}

function write(owner: HTMLElement, moment: string | undefined): void {
  const key = toKey(owner)
  if (key === undefined || !owner.isConnected) return
  try {
    history.replaceState(history.state, '', writeMomentTo(location.href, key, moment))
  } catch {
    // An article in a frame of its own may not touch its address.
  }
}

/** The moment that the address has for a map; undefined where it has none, or the article has not asked. */
export function readMoment(owner: HTMLElement): string | undefined {
  const key = toKey(owner)
  return key === undefined ? undefined : readMomentOf(location.href, key)
}

/** Brings a map to the moment in the article's address: a plain frame as it gets ready, any as the address changes. */
export function goToMoment(guest: Guest): void {
  const moment = readMoment(guest.owner)
  if (moment === undefined) return
  clearTimeout(timers.get(guest.owner))
  command(guest, { type: 'moment', moment })
}

/** From then on. A browser does not find the part of the article that the fragment names beside a moment. */
export function followAddress(): void {
  const [name] = location.hash.slice(1).split('&')
  if (location.hash.includes('&') && name && scrollY === 0) document.getElementById(name)?.scrollIntoView()
  addEventListener('hashchange', () => findGuests().forEach(goToMoment))
}
