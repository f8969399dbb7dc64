// A browser by WebDriver (https://www.w3.org/TR/webdriver2/), for engines that Playwright cannot drive: what the smoke
// tests need of it.

/** Sends one command of WebDriver, by its name there; what it answers with. Rejects with the browser's words. */
export type Send = (command: Command, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>

export type Command =
  'Navigate' | 'SetWindowRect' | 'ExecuteScript' | 'FindElement' | 'PerformActions' | 'SwitchToFrame'

export interface Session {
  readonly engine: string
  go(address: string): Promise<void>
  /** Runs the body of a function in the page, or in the frame that is chosen. */
  evaluate<T>(body: string): Promise<T>
  /** A key by its code point in WebDriver (`\ue014` is the right arrow), on what a selector finds. */
  press(selector: string, key: string): Promise<void>
  /** The frame that a selector finds, or the page again. */
  enter(selector: string | null): Promise<void>
  /** What the browser has said of its pages so far: errors and warnings of console, scripts and network. */
  readonly messages: readonly string[]
  close(): Promise<void>
}

/** How WebDriver names an element in JSON. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
export const WINDOW = { width: 1280, height: 800 } as const

export type Element = Readonly<Record<string, string>>

export function createSession(
  engine: string,
  send: Send,
  messages: readonly string[],
  close: Session['close'],
): Session {
  const find = async (selector: string) =>
    (await send('FindElement', { using: 'css selector', value: selector })) as Element
  return {
    engine,
    messages,
    close,
    go: async address => void (await send('Navigate', { url: address })),
    evaluate: async <T>(body: string) => (await send('ExecuteScript', { script: body, args: [] })) as T,
    press: async (selector, value) => {
      await send('ExecuteScript', { script: 'arguments[0].focus()', args: [await find(selector)] })
      const actions = ['keyDown', 'keyUp'].map(type => ({ type, value }))
      await send('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    enter: async selector =>
      void (await send('SwitchToFrame', { id: selector === null ? null : await find(selector) })),
  }
}
