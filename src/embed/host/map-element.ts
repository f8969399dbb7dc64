// `<dateline-map src="…">`: a frame with the map, as tall as it needs to be; its attributes are the parameters of the
// address.
import { addGuest, command, removeGuest, type Guest } from './embedded-maps.ts'
import { PARAMETERS, toFrameAddress } from './frame-address.ts'
import { forgetMoment, readMoment } from './keep-moment.ts'
import { FIRST_HEIGHT_PX } from '../heights.ts'
import type { Theme } from '../../model/permalink.ts'

/**
 * Pixels that an article asks for by `height`; undefined for what is no such number: then the map is as tall as it
 * needs to be.
 */
export function toFixedHeight(owner: HTMLElement): number | undefined {
  const height = owner.getAttribute('height') ?? ''
  return /^[1-9]\d{1,3}$/.test(height) ? Number(height) : undefined
}

export class MapElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', 'height', ...PARAMETERS]
  #guest: Guest | undefined
  /** Attributes that the frame on show knows nothing of. */
  readonly #changed = new Set<string>()

  connectedCallback(): void {
    // The page's own rules may say anything of elements that they do not know
    this.style.setProperty('display', 'block', 'important')
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' })
      // The link inside may come after the element
      new MutationObserver(() => this.#name()).observe(this, { childList: true, characterData: true, subtree: true })
    }
    this.#open()
  }

  disconnectedCallback(): void {
    if (this.#guest) removeGuest(this.#guest)
    this.#guest?.frame.remove()
    this.#guest = undefined
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.shadowRoot || before === value) return
    if (name === 'title') return this.#name()
    if (name === 'height') return this.#stretch()
    if (name === 'src' && before !== null) forgetMoment(this)
    if (this.#tell(name, value)) return
    this.#changed.add(name)
    queueMicrotask(() => {
      if (this.isConnected && this.#changed.size > 0) this.#open()
    })
  }

  play(): void {
    if (this.#guest) command(this.#guest, { type: 'play' })
  }

  pause(): void {
    if (this.#guest) command(this.#guest, { type: 'pause' })
  }

  /**
   * Puts a frame in the place of the one before: another address in the same frame would be a step in the article's
   * history.
   */
  #open(): void {
    const attributes = Object.fromEntries(PARAMETERS.map(name => [name, this.getAttribute(name)]))
    const found = readMoment(this),
      moment = new URLSearchParams(found)
    // What the article has changed since counts more than where its reader was
    for (const name of found === undefined ? [] : PARAMETERS) {
      if (!this.#changed.has(name)) continue
      const value = attributes[name]
      if (typeof value === 'string') moment.set(name, value)
      else moment.delete(name)
    }
    this.#changed.clear()
    const address = toFrameAddress(
      this.getAttribute('src') ?? '',
      document.baseURI,
      attributes,
      found === undefined ? undefined : moment.toString(),
    )
    if (this.#guest) removeGuest(this.#guest)
    this.#guest = undefined
    // the link that stands inside
    if (address === undefined) return this.shadowRoot!.replaceChildren(document.createElement('slot'))
    const frame = document.createElement('iframe')
    frame.loading = 'lazy'
    frame.allow = 'fullscreen; clipboard-write'
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    frame.src = address
    frame.style.cssText = `display:block;width:100%;border:0;height:${toFixedHeight(this) ?? FIRST_HEIGHT_PX}px`
    this.#guest = addGuest(this, frame)
    this.#name()
    this.shadowRoot!.replaceChildren(frame)
  }

  /** To the height that the article gives; without one the map is asked for its own. */
  #stretch(): void {
    const height = toFixedHeight(this)
    if (this.#guest && height !== undefined) this.#guest.frame.style.setProperty('height', `${height}px`, 'important')
    else if (this.#guest) command(this.#guest, { type: 'ready' })
  }

  #name(): void {
    if (this.#guest)
      this.#guest.frame.title = this.getAttribute('title') ?? (this.textContent.trim() || this.#guest.frame.title)
  }

  /** What a map that is ready can be told without another frame; whether it has been. */
  #tell(name: string, value: string | null): boolean {
    const guest = this.#guest
    if (!guest || guest.events.length === 0) return false
    if (name === 'event') command(guest, { type: 'select', event: value })
    else if (name === 't' && value && this.getAttribute('mode') !== 'window')
      command(guest, { type: 'time', t: [value] })
    else if (name === 'theme') command(guest, { type: 'theme', theme: (value ?? 'auto') as Theme })
    else return false
    return true
  }
}
