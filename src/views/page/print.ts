// Draws the page's sheet of paper when the reader prints: the map and the axis at the moment on show, the same on every
// device.
import { h, render } from 'preact'
import type { Store } from '../../state/store.ts'
import type { App } from '../app.ts'
import { Paper } from './paper.tsx'

/** `sheet` is empty but while the page is printed; `here` is the page's link to itself, printed with its address. */
export function drawOnPrint(app: App, store: Store, sheet: HTMLElement, here: HTMLAnchorElement): void {
  addEventListener('beforeprint', () => {
    here.href = location.href // at the moment on show
    const state = store.getState()
    render(h(Paper, { app: { ...app, index: app.indexOf(state) }, state }), sheet)
  })
  addEventListener('afterprint', () => render(null, sheet))
}
