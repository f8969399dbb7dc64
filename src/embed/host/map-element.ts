// `<dateline-map src="…">`: a frame with the map, as tall as it needs to be; its attributes are the parameters of the address.
import { addGuest, command, removeGuest, type Guest } from './guests.ts'
import { readFragment } from './fragment.ts'
import { PARAMETERS, toFrameAddress } from './frame-address.ts'
import type { Theme } from '../../model/permalink.ts'

/** Until the map has said how tall it is, pixels. */
const FIRST_HEIGHT = 640

export class MapElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', 'height', ...PARAMETERS]
  #guest: Guest | undefined
  #isPlanned = false

  connectedCallback(): void {
    // The page's own rules may say anything of elements that they do not know
    this.style.setProperty('display', 'block', 'important')
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' })
    this.#open()
  }

  disconnectedCallback(): void {
    if (this.#guest) removeGuest(this.#guest)
    this.#guest?.frame.remove()
    this.#guest = undefined
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.shadowRoot || before === value || this.#tell(name, value) || this.#isPlanned) return
    this.#isPlanned = true
    queueMicrotask(() => {
      this.#isPlanned = false
      if (this.isConnected) this.#open()
    })
  }

  play(): void {
    if (this.#guest) command(this.#guest, { type: 'play' })
  }

  pause(): void {
    if (this.#guest) command(this.#guest, { type: 'pause' })
  }

  /** Puts a frame in the place of the one before: another address in the same frame would be a step in the article's history. */
  #open(): void {
    const key = this.getAttribute('fragment')
    const moment = key === null ? undefined : readFragment(location.hash, key || 'map')
    const address = toFrameAddress(this.getAttribute('src') ?? '', document.baseURI, Object.fromEntries(PARAMETERS.map(name => [name, this.getAttribute(name)])), moment)
    if (this.#guest) removeGuest(this.#guest)
    this.#guest = undefined
    if (address === undefined) return this.shadowRoot!.replaceChildren(document.createElement('slot')) // the link that stands inside
    const frame = document.createElement('iframe')
    frame.loading = 'lazy'
    frame.allow = 'fullscreen; clipboard-write'
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    frame.title = this.getAttribute('title') ?? this.textContent.trim()
    frame.src = address
    frame.style.cssText = `display:block;width:100%;border:0;height:${Number(this.getAttribute('height')) || FIRST_HEIGHT}px`
    this.#guest = addGuest(this, frame)
    this.shadowRoot!.replaceChildren(frame)
  }

  /** What a map that is ready can be told without another frame; whether it has been. */
  #tell(name: string, value: string | null): boolean {
    const guest = this.#guest
    if (!guest || guest.events.length === 0) return false
    if (name === 'event') command(guest, { type: 'select', event: value })
    else if (name === 't' && value && this.getAttribute('mode') !== 'window') command(guest, { type: 'time', t: [value] })
    else if (name === 'theme') command(guest, { type: 'theme', theme: (value ?? 'auto') as Theme })
    else if (name === 'lang' && value) command(guest, { type: 'lang', lang: value })
    else return false
    return true
  }
}
