// embed.js: makes `<dateline-map>` out of an article's snippet, gives frames their height, and binds the article's words to the map.
import type { Report } from '../messages.ts'
import { bindArticle, followReader, light, openWaiting, prepare } from './bind.ts'
import { command, deliver, findGuests, findSender, isReady, tell, type Guest } from './guests.ts'
import { followAddress, goToMoment, keepMoment } from './keep-moment.ts'
import { MapElement } from './map-element.ts'
import { parseReport } from './parse-report.ts'

/** A page may load this file more than once: with each snippet. */
const LOADED = Symbol.for('dateline.v1')
if (!(LOADED in window)) {
  Object.assign(window, { [LOADED]: true })
  addEventListener('message', ({ source, data }) => {
    const report = parseReport(data)
    const guest = report && findSender(source)
    if (!report || !guest) return
    receive(guest, report)
    tell(guest, report)
  })
  bindArticle()
  followAddress()
  customElements.define('dateline-map', MapElement)
  // Maps that were there before this script have spoken to nobody.
  const ask = () => findGuests().forEach(guest => command(guest, { type: 'ready' }))
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask)
  else ask()
}

function receive(guest: Guest, report: Report): void {
  switch (report.type) {
    case 'ready': {
      const isNew = !isReady(guest)
      guest.events = report.events
      if (!isNew) return
      guest.frame.title ||= report.title
      prepare(guest)
      followReader(guest)
      if (guest.owner === guest.frame) goToMoment(guest)
      deliver(guest)
      openWaiting(guest)
      guest.selected = new URLSearchParams(report.moment).get('event')
      return light(guest)
    }
    case 'resize':
      if (!guest.owner.hasAttribute('height') || guest.owner === guest.frame) guest.frame.style.setProperty('height', `${report.height}px`, 'important')
      return
    case 'select':
      guest.selected = report.event
      light(guest)
      return keepMoment(guest, report.moment)
    case 'time':
    case 'moment': return keepMoment(guest, report.moment)
    case 'error': return
  }
}
