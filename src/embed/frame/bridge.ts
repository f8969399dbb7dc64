// Speaks with the article around the frame: its height in every dialect, what the reader does, and what the article asks for.
import { followAddress } from '../../views/page/address.ts'
import { createCommandQueue } from './command-queue.ts'
import { toHeightMessages, type Frame } from '../heights.ts'
import { parseCommand, PROTOCOL, VERSION, type Command, type Report } from '../messages.ts'
import { toSearch } from '../../model/permalink.ts'
import { findStop, toLink } from '../../state/link.ts'
import type { State } from '../../state/state.ts'
import type { Store } from '../../state/store.ts'
import type { App } from '../../views/app.ts'

/** `page` is as tall as what it holds, whatever the frame. Outside of a frame nothing is said. */
export function startBridge(app: App, store: Store, page: HTMLElement, frame: Frame): void {
  if (parent === window) return
  const { actions, indexOf, opening, story } = app
  // Nothing that is said is private, and a sandboxed frame cannot know who its host is.
  const post = (message: unknown) => parent.postMessage(message, '*')
  const report = (said: Report) => post({ [PROTOCOL]: VERSION, ...said })
  const toMoment = (state: State) => toSearch(toLink(state, opening, indexOf)).slice(1)

  let height = 0
  const sayHeight = () => {
    for (const message of toHeightMessages(height, frame)) post(message)
  }
  const sayReady = () => {
    report({
      type: 'ready',
      story: story.id,
      title: story.title,
      events: indexOf(store.getState().zone).inTime.map(event => event.id),
      height,
      moment: toMoment(store.getState()),
    })
  }
  const measure = () => {
    const now = Math.ceil(page.getBoundingClientRect().height)
    if (now === 0 || now === height) return // a frame that is not shown has no height
    height = now
    sayHeight()
  }

  const obey = (command: Command): void => {
    const index = indexOf(store.getState().zone)
    switch (command.type) {
      case 'ready':
        sayReady()
        return sayHeight()
      case 'select':
        if (command.event !== null && !index.events.has(command.event))
          return report({ type: 'error', reason: 'event', found: command.event })
        return actions.select(command.event ?? undefined)
      case 'time': {
        const [from, to] = command.t
        return to === undefined
          ? void actions.goTo(from, true)
          : actions.setWindow(findStop(index, from)!, findStop(index, to)!, true)
      }
      case 'play':
        return actions.play()
      case 'pause':
        return actions.pause()
      case 'theme':
        return actions.setTheme(command.theme)
      case 'lang':
        return store.setState({ lang: command.lang })
      case 'moment': {
        const { theme, lang } = store.getState()
        return followAddress(store, app, `${command.moment}&theme=${theme}${lang ? `&lang=${lang}` : ''}`) // of a parameter the first counts
      }
    }
  }

  const take = createCommandQueue(obey)
  measure()
  new ResizeObserver(measure).observe(page)
  sayReady()
  store.subscribe((state, before) => {
    const moment = toMoment(state)
    const isSelected = state.selected !== before.selected,
      isTime = state.stop !== before.stop || state.from !== before.from || state.mode !== before.mode
    if (isSelected) report({ type: 'select', event: state.selected ?? null, moment })
    else if (!isTime && moment !== toMoment(before)) report({ type: 'moment', moment })
    if (!isTime) return
    const stops = state.mode === 'window' ? [state.from, state.stop] : [state.stop]
    report({ type: 'time', t: stops.map(stop => indexOf(state.zone).stops[stop]!.edtf), moment })
  })
  addEventListener('message', ({ source, data }) => {
    const parsed = source === parent ? parseCommand(data) : undefined
    if (parsed && 'bad' in parsed) report({ type: 'error', reason: 'message', found: parsed.bad })
    else if (parsed) take(parsed.command)
  })
}
