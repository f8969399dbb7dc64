// What goes wrong in a browser while a test runs: in the console, in scripts, on the network.
import type { BrowserContext, Page } from '@playwright/test'

export interface Problems {
  /** One line each, in the order they happened, without those allowed. */
  readonly lines: readonly string[]
  /** States a problem that the test brings about itself; `pattern` is matched against the whole line. */
  allow(pattern: RegExp): void
  /** Counts a further origin (`http://127.0.0.1:<port>`) as the page's own. */
  addOrigin(origin: string): void
  /** Collects from all pages of `context`, also from those that open later. */
  watch(context: BrowserContext): void
}

/** Collects problems; a request to any origin but `own` is one. */
export function createProblems(own: readonly string[]): Problems {
  const all: string[] = []
  const allowed: RegExp[] = []
  const origins = new Set(own)
  const add = (line: string | undefined): void => {
    if (line !== undefined) all.push(line)
  }
  const watchPage = (page: Page): void => {
    page.on('crash', () => add(`crash: ${page.url()}`))
    page.on('websocket', socket => add(toForeignProblem(socket.url(), origins)))
  }
  return {
    get lines() {
      return all.filter(line => !allowed.some(pattern => pattern.test(line)))
    },
    allow: pattern => void allowed.push(pattern),
    addOrigin: origin => void origins.add(origin),
    watch(context) {
      context.pages().forEach(watchPage)
      context.on('page', watchPage)
      context.on('console', message => add(toConsoleProblem(message.type(), message.text(), message.location().url)))
      context.on('weberror', error => add(`exception: ${error.error().message} (${error.page()?.url() ?? 'no page'})`))
      context.on('request', request => add(toForeignProblem(request.url(), origins)))
      context.on('requestfailed', request => add(toFailedProblem(request.url(), request.failure()?.errorText ?? '')))
      context.on('response', response =>
        add(response.status() < 400 ? undefined : `status ${response.status()}: ${response.url()}`),
      )
    },
  }
}

/** `type` as Playwright names it; `url` is the file that wrote the message. */
export function toConsoleProblem(type: string, text: string, url: string): string | undefined {
  if (!['error', 'warning', 'assert'].includes(type)) return undefined
  // The software graphics driver's own remark on reading pixels back, as a screenshot does.
  if (/GL Driver Message .*GPU stall due to ReadPixels/.test(text)) return undefined
  return `console ${type}: ${text} (${url || 'no address'})`
}

export function toForeignProblem(url: string, origins: ReadonlySet<string>): string | undefined {
  const { protocol, origin, host } = new URL(url)
  if (!/^(https?|wss?):$/.test(protocol)) return undefined
  return origins.has(origin) || origins.has(`${protocol.replace('ws', 'http')}//${host}`)
    ? undefined
    : `another host: ${url}`
}

/** A request that the page itself gave up, or left behind as it went to another address, has not failed. */
export function toFailedProblem(url: string, reason: string): string | undefined {
  return /^(net::ERR_ABORTED|NS_BINDING_ABORTED|cancelled|Load request cancelled)$/.test(reason)
    ? undefined
    : `failed request: ${url} (${reason})`
}
