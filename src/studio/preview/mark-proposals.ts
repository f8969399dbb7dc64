// What nobody has decided yet is underlined with dots on the map and the axis: readers never see it like this.
import type { Proposed } from './preview-messages.ts'

const LINE = '{ text-decoration: underline dotted 1.5px; text-underline-offset: 3px }'

/** A style sheet of rules for those ids alone. */
export function markProposals({ places, events }: Proposed): void {
  const sheet = new CSSStyleSheet()
  const select = (name: string, ids: readonly string[]): string =>
    ids.map(id => `[data-${name}="${CSS.escape(id)}"]`).join(', ')
  if (places.length > 0) sheet.insertRule(`:is(${select('place', places)}) :is(.mark-name, .edge-name) ${LINE}`)
  if (events.length > 0) sheet.insertRule(`.axis-word:is(${select('event', events)}) text ${LINE}`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
