// The server behind the studio, on this machine alone: the built page, and the project for who knows the token.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import send from 'send'
import { HEADERS, isOwnHost, isOwnPage, knowsToken } from './guard.ts'
import { createSiteMaker, type SiteMaker } from './site-maker.ts'
import { answerApi, type ApiAnswer, type ApiSetting } from './studio-api.ts'

export interface StudioOptions extends Omit<ApiSetting, 'site'> {
  /** Where the studio's page was built. */
  readonly folder: string
  /** 0, the default: any free port. */
  readonly port?: number
  /** The project's own is the default. */
  readonly site?: SiteMaker
}

export interface Studio {
  /** `http://127.0.0.1:<port>/#token=…`: what an editor opens. */
  readonly address: string
  readonly origin: string
  readonly token: string
  close(): Promise<void>
}

const API = '/api/'
/** A story and a few texts of the largest size. */
const MOST_BODY = 16_000_000

/** Rejects where the port is taken. */
export async function serveStudio({ port = 0, ...options }: StudioOptions): Promise<Studio> {
  const { site = createSiteMaker(options.root) } = options
  const setting = { ...options, site }
  const token = randomBytes(24).toString('base64url')
  let own = port
  const server = createServer((request, response) => {
    for (const [name, value] of HEADERS) response.setHeader(name, value)
    answer(request, response, { ...setting, token, port: own }).catch((error: unknown) => {
      const { status = 500 } = error as { status?: number }
      if (status === 500) console.error(error)
      if (response.headersSent) response.destroy()
      else sendJson(response, { status, body: { why: status === 500 ? 'It cannot be read' : String(error) } })
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  own = address.port
  const origin = `http://127.0.0.1:${own}`
  return {
    origin,
    token,
    address: `${origin}/#token=${token}`,
    close: async () => {
      await new Promise<void>((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      })
      await site.close()
    },
  }
}

interface Setting extends ApiSetting {
  readonly folder: string
  readonly token: string
  readonly port: number
}

async function answer(request: IncomingMessage, response: ServerResponse, setting: Setting): Promise<void> {
  const { headers, method = '', url = '' } = request
  const forbid = (why: string) => sendJson(response, { status: 403, body: { why } })
  if (!isOwnHost(headers, setting.port)) return forbid('not this host')
  const path = url.replace(/[?#].*$/su, '')
  if (!path.startsWith(API)) return sendPage(request, response, setting.folder, path)
  if (!isOwnPage(headers)) return forbid('another site')
  if (!knowsToken(headers, setting.token)) return forbid('no token')
  const call = {
    method,
    path: path.slice(API.length),
    ifMatch: headers['if-match'],
    ifNoneMatch: headers['if-none-match'],
    contentType: headers['content-type'],
    body: () => readBody(request),
  }
  sendJson(response, await answerApi(call, setting))
}

function sendPage(request: IncomingMessage, response: ServerResponse, folder: string, path: string): void {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendJson(response, { status: 405, body: { why: 'Only GET' } })
  send(request, path, { root: folder, dotfiles: 'ignore', cacheControl: false })
    .on('error', ({ status = 404 }: Error & { status?: number }) =>
      sendJson(response, { status, body: { why: 'Not found' } }),
    )
    .pipe(response)
}

function sendJson(response: ServerResponse, { status, body }: ApiAnswer): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

/** One that is too long is read to its end and not kept: who still sends would hear of a broken line, not why. */
async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length <= MOST_BODY) parts.push(part)
  }
  if (length > MOST_BODY) throw Object.assign(new Error(`more than ${MOST_BODY} bytes`), { status: 413 })
  return Buffer.concat(parts).toString('utf8')
}
