// Debian's WebKit by its own driver, WebKitWebDriver: WebDriver over HTTP. It wants a display, and where there is none
// has one of its own (Xvfb).
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { listenTo, startOrClose } from './driver-process.ts'
import { createSession, WINDOW, type Command, type Send, type Session } from './session.ts'

/** Each by POST. */
const ENDPOINTS: Readonly<Record<Command, string>> = {
  Navigate: '/url',
  SetWindowRect: '/window/rect',
  ExecuteScript: '/execute/sync',
  FindElement: '/element',
  PerformActions: '/actions',
  SwitchToFrame: '/frame',
}
const SAID = /^CONSOLE .*\b(?:ERROR|WARN(?:ING)?)\b/
const LONGEST_START_MS = 30_000
const DISPLAY = ':97'

/** Path of the small browser that comes with the library, or undefined. */
export function findMiniBrowser(): string | undefined {
  const command = 'dpkg -L libwebkit2gtk-4.1-0 libwebkit2gtk-4.0-37 2>/dev/null | grep -m 1 "MiniBrowser$"'
  return spawnSync('sh', ['-c', command], { encoding: 'utf8' }).stdout.trim() || undefined
}

export async function startWebkit(program: string, browser: string): Promise<Session> {
  const display = process.env.DISPLAY ? undefined : spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24'])
  const port = 20_000 + (process.pid % 10_000)
  const driver = spawn(program, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: process.env.DISPLAY ?? DISPLAY,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // As root, in a container, its own sandbox cannot start.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  })
  const messages = listenTo(driver, line => SAID.test(line))
  const top = `http://127.0.0.1:${port}`
  const args = ['--automation', '--enable-write-console-messages-to-stdout=true']
  const options = { binary: browser, args }
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } }
  let session: string | undefined
  const close = async () => {
    if (session !== undefined) await ask(session, 'DELETE').catch(() => undefined)
    driver.kill()
    display?.kill()
  }
  return startOrClose(async () => {
    await waitFor(top, driver)
    const { sessionId } = (await ask(`${top}/session`, 'POST', { capabilities })) as { sessionId: string }
    session = `${top}/session/${sessionId}`
    const send: Send = (command, parameters) => ask(session + ENDPOINTS[command], 'POST', parameters)
    await send('SetWindowRect', WINDOW)
    return createSession('WebKit', send, messages, close)
  }, close)
}

async function waitFor(top: string, driver: ChildProcess): Promise<void> {
  for (let waited = 0; waited < LONGEST_START_MS; waited += 100) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver has ended with ${driver.exitCode}`)
    if (
      await fetch(`${top}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await pause(100)
  }
  throw new Error('WebKitWebDriver does not listen')
}

async function ask(address: string, method: string, body?: object): Promise<unknown> {
  const reply = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await reply.json()) as { value: { error?: string; message?: string } | null }
  if (!reply.ok) throw new Error(`${value?.error}: ${value?.message}`)
  return value
}
