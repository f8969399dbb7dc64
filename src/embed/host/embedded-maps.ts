// The maps in an article: those in `<dateline-map>`, and plain frames that lead to one.
import { PROTOCOL, VERSION, type Command, type Report } from '../messages.ts'
import { isMapAddress } from './frame-address.ts'

export interface Guest {
  /** What stands in the article: the element, or the frame itself. */
  readonly owner: HTMLElement
  readonly frame: HTMLIFrameElement
  /** Ids of its events; none before it is ready. */
  events: readonly string[]
  /** What it is to be told as it gets ready. */
  readonly held: Map<Command['type'], Command>
  /** Id of the event whose card is open. */
  selected: string | null
}

/** Those that this script has made or heard of. */
const guests = new Set<Guest>()

export function addGuest(owner: HTMLElement, frame: HTMLIFrameElement): Guest {
  const guest: Guest = { owner, frame, events: [], held: new Map(), selected: null }
  guests.add(guest)
  return guest
}

export const removeGuest = (guest: Guest): boolean => guests.delete(guest)

/** Every map in the article as it is now, in the article's order. */
export function findGuests(): Guest[] {
  for (const guest of guests) if (!guest.owner.isConnected) guests.delete(guest)
  const known = new Set(Array.from(guests, guest => guest.frame))
  for (const frame of document.querySelectorAll('iframe'))
    if (!known.has(frame) && isMapAddress(frame.src)) addGuest(frame, frame)
  return [...guests].sort((a, b) =>
    a.owner.compareDocumentPosition(b.owner) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
}

/** The map whose window has sent a message. */
export const findSender = (source: MessageEventSource | null): Guest | undefined =>
  source ? findGuests().find(guest => guest.frame.contentWindow === source) : undefined

/**
 * The map that an element of the article means: the one that it names by `data-dateline-map`, else the first with that
 * event.
 */
export function findGuestOf(element: HTMLElement): Guest | undefined {
  const { dateline: event, datelineMap: name } = element.dataset
  return findGuests().find(
    guest => isReady(guest) && (name ? guest.owner.id === name : event !== undefined && guest.events.includes(event)),
  )
}

export const isReady = ({ events }: Guest): boolean => events.length > 0

/** The maps that are not ready and may turn out to be the one that an element means. */
export const findComing = ({ dataset: { datelineMap: name } }: HTMLElement): Guest[] =>
  findGuests().filter(guest => !isReady(guest) && (!name || guest.owner.id === name))

/** A map that is not ready is told once it is: of each kind the last, in their order. */
export function command(guest: Guest, order: Command): void {
  // In a sandbox a frame has no origin to be named; nothing that is said is private
  if (isReady(guest) || order.type === 'ready')
    return guest.frame.contentWindow?.postMessage({ [PROTOCOL]: VERSION, ...order }, '*')
  guest.held.delete(order.type)
  guest.held.set(order.type, order)
}

export function deliver(guest: Guest): void {
  for (const order of guest.held.values()) command(guest, order)
  guest.held.clear()
}

/**
 * Tells the article's own scripts, as an event of the element or frame: `dateline-select` and so on, the report as its
 * detail.
 */
export const tell = ({ owner }: Guest, report: Report): boolean =>
  owner.dispatchEvent(new CustomEvent(`dateline-${report.type}`, { detail: report, bubbles: true }))
