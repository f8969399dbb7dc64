// Debian's Firefox by Marionette, its own way to speak WebDriver: commands as JSON over a socket, each with its length
// before it (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { listenTo, startOrClose } from './driver-process.ts'
import { createSession, ELEMENT, WINDOW, type Element, type Send, type Session } from './session.ts'

const PREFERENCES: Readonly<Record<string, unknown>> = {
  'marionette.port': 0,
  'devtools.console.stdout.content': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'intl.accept_languages': 'en-US',
}
/** What it says of itself, not of a page; and that this machine has no WebGL, which a page learns only by asking. */
const OWN = /^console\.(?:error|warn): (?:RSLoader|.*(?:resource:|chrome:))|Failed to create WebGL context/
const SAID = /^(?:console\.(?:error|warn): |JavaScript (?:error|warning): )(?!resource:|chrome:)/
const LONGEST_START_MS = 60_000

export async function startFirefox(program: string): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'dateline-firefox-'))
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const browser = spawn(program, ['--marionette', '--headless', '--no-remote', '--profile', profile], {
    env: { ...process.env, MOZ_HEADLESS_WIDTH: String(WINDOW.width), MOZ_HEADLESS_HEIGHT: String(WINDOW.height) },
  })
  const messages = listenTo(browser, line => SAID.test(line) && !OWN.test(line))
  let socket: Socket | undefined
  const close = async () => {
    socket?.destroy()
    browser.kill()
    if (browser.exitCode === null) await once(browser, 'exit')
    rmSync(profile, { recursive: true, force: true })
  }
  return startOrClose(async () => {
    socket = connect(await findPort(profile, browser), '127.0.0.1')
    const call = createCall(socket)
    await call('WebDriver:NewSession', {})
    const send: Send = async (command, parameters) => {
      const answer = await call(`WebDriver:${command}`, command === 'SwitchToFrame' ? toFrame(parameters) : parameters)
      return isWrapped(answer) ? answer.value : answer
    }
    await send('SetWindowRect', WINDOW)
    return createSession('Firefox', send, messages, close)
  }, close)
}

/** A frame is named by its element's reference alone. */
const toFrame = ({ id }: Parameters<Send>[1]) => (id === null ? {} : { element: (id as Element)[ELEMENT] })

const isWrapped = (answer: unknown): answer is { readonly value: unknown } =>
  typeof answer === 'object' && answer !== null && 'value' in answer

/** It writes the port into its profile once it listens. */
async function findPort(profile: string, browser: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort')
  for (let waited = 0; waited < LONGEST_START_MS; waited += 100) {
    if (existsSync(file)) {
      const port = Number(readFileSync(file, 'utf8'))
      if (port > 0) return port
    }
    if (browser.exitCode !== null) throw new Error(`Firefox has ended with ${browser.exitCode}`)
    await pause(100)
  }
  throw new Error('Firefox does not listen')
}

type Call = (name: string, parameters: object) => Promise<unknown>

/** A message is `[0, id, name, parameters]`, its answer `[1, id, error, result]`. */
function createCall(socket: Socket): Call {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>()
  let rest: Buffer = Buffer.alloc(0),
    last = 0
  const take = (text: string) => {
    const message = JSON.parse(text) as [number, number, { error: string; message: string } | null, unknown]
    if (!Array.isArray(message)) return // its greeting
    const [, id, error, result] = message
    if (error) waiting.get(id)?.reject(new Error(`${error.error}: ${error.message}`))
    else waiting.get(id)?.resolve(result)
    waiting.delete(id)
  }
  socket.on('error', error => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  socket.on('data', part => {
    rest = Buffer.concat([rest, part])
    for (;;) {
      const colon = rest.indexOf(':')
      const length = Number(rest.toString('latin1', 0, colon))
      if (colon < 0 || rest.length < colon + 1 + length) return
      take(rest.toString('utf8', colon + 1, colon + 1 + length))
      rest = rest.subarray(colon + 1 + length)
    }
  })
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject })
      const text = JSON.stringify([0, last, name, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}
