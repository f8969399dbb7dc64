// Speaks with the article around the frame: its height in every dialect, what the reader does, and what the article
// asks for.
import { createCommandQueue } from './command-queue.ts'
import { obeyCommand } from './obey-command.ts'
import { toReadyReport, toReports } from './reports.ts'
import { toHeightMessages, type Frame } from '../heights.ts'
import { parseCommand, PROTOCOL, VERSION, type Report } from '../messages.ts'
import type { Store } from '../../state/store.ts'
import type { App } from '../../views/app.ts'

/** `page` is as tall as what it holds, whatever the frame. Outside of a frame nothing is said. */
export function startBridge(app: App, store: Store, page: HTMLElement, frame: Frame): void {
  if (parent === window) return
  // Nothing that is said is private, and a sandboxed frame cannot know who its host is.
  const post = (message: unknown) => parent.postMessage(message, '*')
  const report = (said: Report) => post({ [PROTOCOL]: VERSION, ...said })

  let height = 0
  const sayHeight = () => {
    for (const message of toHeightMessages(height, frame)) post(message)
  }
  const { changed } = page.dataset
  const sayReady = () => {
    report(toReadyReport(app, store.getState(), height))
    if (changed !== undefined) report({ type: 'changed', date: changed })
  }
  const measure = () => {
    const now = Math.ceil(page.getBoundingClientRect().height)
    if (now === 0 || now === height) return // a frame that is not shown has no height
    height = now
    sayHeight()
  }
  const sayAllAgain = () => {
    sayReady()
    sayHeight()
  }
  const take = createCommandQueue(command => obeyCommand(command, app, store, { sayReady: sayAllAgain, report }))

  measure()
  new ResizeObserver(measure).observe(page)
  sayReady()
  store.subscribe((state, before) => toReports(app, state, before).forEach(report))
  addEventListener('message', ({ source, data }) => {
    const parsed = source === parent ? parseCommand(data) : undefined
    if (parsed && 'bad' in parsed) report({ type: 'error', reason: 'message', found: parsed.bad })
    else if (parsed) take(parsed.command)
  })
}
