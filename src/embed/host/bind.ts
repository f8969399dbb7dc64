// Binds the article's own words to the map: an element with `data-dateline="<event>"` selects that event as it is
// pressed, or as it scrolls by.
import { command, findComing, findGuestOf, findGuests, isReady, type Guest } from './embedded-maps.ts'

const BOUND = '[data-dateline]'
/** What can be pressed by itself. */
const PRESSED = 'a[href], button, summary, input, select, textarea, label'
/** What has a press of its own that the reader means as well. */
const KEEPS_PRESS = 'summary, input, select, textarea, label'
/** What a button would hide from assistive technology. */
const KEPT = `${PRESSED}, h1, h2, h3, h4, h5, h6`

/** What has been pressed last, while its map is not ready. */
let waiting: HTMLElement | undefined
/** Whether the reader has gone on since. */
let isGone = false

/** Whether the reader has scrolled yet. */
let isReading = false

/** Listens to the whole article, for as long as it is open. */
export function bindArticle(): void {
  const press = (event: Event, element: HTMLElement): void => {
    const guest = findGuestOf(element),
      coming = guest ? [] : findComing(element)
    if (!guest && coming.length === 0) return // no map: a link leads where it leads
    if (!element.matches(KEEPS_PRESS)) event.preventDefault()
    waiting = guest ? undefined : element
    isGone = false
    for (const { frame } of coming) frame.loading = 'eager'
    if (guest) open(guest, element)
    else if (coming.length === 1) show(coming[0]!)
  }
  document.addEventListener('click', event => {
    const element = findBound(event.target)
    const isOwn =
      event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    // The end of a stroke over words, to copy them
    if (element && !isOwn && (event.detail === 0 || getSelection()?.isCollapsed !== false)) press(event, element)
  })
  document.addEventListener('keydown', event => {
    const element = findBound(event.target)
    if (
      element &&
      event.target === element &&
      (event.key === 'Enter' || event.key === ' ') &&
      !element.matches(PRESSED)
    )
      press(event, element)
  })
  for (const gesture of ['wheel', 'touchmove', 'keydown'])
    addEventListener(gesture, () => (isGone = true), { passive: true, capture: true })
  addEventListener(
    'scroll',
    () => {
      isReading = true
    },
    { once: true, passive: true },
  )
  // An article may go on while it is read
  new MutationObserver(changes => {
    const isBound = (node: Node) => node instanceof Element && (node.matches(BOUND) || node.querySelector(BOUND))
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isBound))) findGuests().filter(isReady).forEach(attend)
  }).observe(document, { childList: true, subtree: true })
}

/** Makes the words of a map that is ready what they are to be. */
export function attend(guest: Guest): void {
  prepare(guest)
  light(guest)
  followReader(guest)
}

/** Opens what has been pressed too early, if it means the map that now is ready. */
export function openWaiting(guest: Guest): void {
  if (!waiting || findGuestOf(waiting) !== guest) return
  open(guest, waiting, isGone)
  waiting = undefined
}

function open(guest: Guest, element: HTMLElement, isLate = false): void {
  command(guest, { type: 'select', event: element.dataset['dateline']! })
  // The words that pass on the way to a map that goes along with the reader would select what they mean
  if (!isFollowing(guest) && !isLate) show(guest)
}

/** Milliseconds in which a browser tells that a way has been cut short. */
const CUT_SHORT = 500

/** Brings the map into sight; in one step where the way there is cut short, unless the reader has gone on. */
function show({ owner }: Guest): void {
  const begun = performance.now(),
    isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  owner.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' })
  // Chromium ends the way together with an older one, which the focus of the words has just stopped
  const end = ({ timeStamp }: Event): void => {
    if (!isGone && timeStamp - begun < CUT_SHORT) owner.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }
  addEventListener('scrollend', end, { once: true })
}

/** A link or control inside of bound words is the article's own. */
function findBound(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null
  const element = target.closest<HTMLElement>(BOUND),
    pressed = target.closest(PRESSED)
  return pressed && pressed !== element && element?.contains(pressed) ? null : element
}

/** The elements of the article that mean a map. */
const findBoundTo = (guest: Guest): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(BOUND)].filter(element => findGuestOf(element) === guest)

/** Makes what cannot be pressed by itself a button. */
function prepare(guest: Guest): void {
  for (const element of findBoundTo(guest)) {
    if (element.matches(PRESSED) || element.querySelector(KEPT)) continue
    if (!element.hasAttribute('tabindex')) element.tabIndex = 0
    if (!element.hasAttribute('role')) element.setAttribute('role', 'button')
  }
}

/** Marks what stands for the event on show with `aria-current="true"`, for the article's own styles. */
export function light(guest: Guest): void {
  for (const element of findBoundTo(guest)) {
    if (element.dataset['dateline'] === guest.selected) element.setAttribute('aria-current', 'true')
    else element.removeAttribute('aria-current')
  }
}

/** The part of the window in which a paragraph is read. */
const READ = '-30% 0px -55%'

const isFollowing = ({ owner }: Guest): boolean =>
  owner.hasAttribute('scroll') || owner.dataset['datelineScroll'] !== undefined

const followed = new WeakMap<Guest, IntersectionObserver>(),
  lastRead = new WeakMap<Guest, string>()

/**
 * For a map with the attribute `scroll` (a plain frame: `data-dateline-scroll`): selects each event as its words are
 * read.
 */
function followReader(guest: Guest): void {
  followed.get(guest)?.disconnect()
  if (!isFollowing(guest)) return
  const words = findBoundTo(guest),
    inView = new Set<Element>()
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target)
      const event = words.findLast(element => inView.has(element))?.dataset['dateline']
      if (!findGuests().includes(guest)) observer.disconnect()
      else if (isReading && event !== undefined && event !== lastRead.get(guest)) {
        lastRead.set(guest, event)
        command(guest, { type: 'select', event })
      }
    },
    { rootMargin: READ },
  )
  for (const element of words) observer.observe(element)
  followed.set(guest, observer)
}
