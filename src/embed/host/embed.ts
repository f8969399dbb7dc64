// embed.js: makes `<dateline-map>` out of an article's snippet, gives frames their height, and binds the article's
// words to the map.
import type { Report } from '../messages.ts'
import { attend, bindArticle, light, openWaiting } from './bind.ts'
import { command, deliver, findGuests, findSender, tell, type Guest } from './embedded-maps.ts'
import { followAddress, goToMoment, keepMoment, readMoment } from './keep-moment.ts'
import { MapElement, toFixedHeight } from './map-element.ts'
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
    case 'ready': // more than once: also as its frame loads again
      guest.events = report.events
      guest.selected = new URLSearchParams(report.moment).get('event')
      guest.frame.title ||= report.title
      attend(guest)
      if (guest.owner === guest.frame && readMoment(guest.owner) !== report.moment) goToMoment(guest)
      deliver(guest)
      return openWaiting(guest)
    case 'resize':
      if (guest.owner === guest.frame || toFixedHeight(guest.owner) === undefined)
        guest.frame.style.setProperty('height', `${report.height}px`, 'important')
      return
    case 'select':
      guest.selected = report.event
      light(guest)
      return keepMoment(guest, report.moment)
    case 'time':
    case 'moment':
      return keepMoment(guest, report.moment)
    case 'changed':
    case 'error':
      return
  }
}
