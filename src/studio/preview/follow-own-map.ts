// What the build writes into a page of how the site's map is drawn, said to the document as it is.
import { toDisputedRule } from '../../build/settings/paint-disputed.ts'
import { toMapData, type OwnMap } from '../../model/own-map.ts'

/** Before the living map reads it. */
export function followOwnMap(own: OwnMap): void {
  Object.assign(document.documentElement.dataset, toMapData(own))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(toDisputedRule(own.disputedBorders))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
