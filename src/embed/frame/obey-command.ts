// What an article's command does to the map in its frame.
import type { Store } from '../../state/store.ts'
import type { App } from '../../views/app.ts'
import { followAddress } from '../../views/page/address.ts'
import type { Command, Report } from '../messages.ts'

/** What is said back. */
export interface Answers {
  /** `ready` and the height, once more. */
  sayReady(): void
  report(said: Report): void
}

export function obeyCommand(command: Command, app: App, store: Store, { sayReady, report }: Answers): void {
  const { actions, index } = app
  switch (command.type) {
    case 'ready':
      return sayReady()
    case 'select':
      if (command.event !== null && !index.events.has(command.event))
        return report({ type: 'error', reason: 'event', found: command.event })
      return actions.select(command.event ?? undefined)
    case 'time':
      return void actions.goTo(command.t, true)
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
      // of a parameter the first counts
      return followAddress(store, app, `${command.moment}&theme=${theme}${lang ? `&lang=${lang}` : ''}`)
    }
  }
}
