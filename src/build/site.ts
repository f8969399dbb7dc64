// Serves a built folder on this machine as a static host would: ranges, compression, its `_headers`.
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { contentType } from 'mime-types'
import send from 'send'
import { parseHeaderRules, selectHeaders, type HeaderRule } from './header-rules.ts'
import { createPacked, findEncoding, isText, type Encoding, type Packed } from './packing.ts'
import { findFile, readTarget, type ServedFile } from './served-file.ts'

export interface SiteOptions {
  /** 0, the default: any free port. */
  readonly port?: number
  /**
   * How requests for a part of a file are met: with the part, with the whole file as some hosts do, or with an error
   * 500.
   */
  readonly ranges?: 'served' | 'ignored' | 'failing'
}

export interface Site {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string
  close(): Promise<void>
}

const smallestPackedBytes = 1000

/**
 * Serves `folder` on 127.0.0.1 until closed. Rejects when the folder is missing, its `_headers` cannot be read or the
 * port is taken.
 */
export async function serveFolder(folder: string, { port = 0, ranges = 'served' }: SiteOptions = {}): Promise<Site> {
  const root = await realpath(folder)
  const rules = createRules(root)
  await rules()
  const packed = createPacked()
  const server = createServer((request, response) => {
    answer(request, response, { root, rules, packed, ranges }).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'The file cannot be read')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

/** The rules of `_headers`, read anew once a build has put another in its place. */
function createRules(root: string): () => Promise<readonly HeaderRule[]> {
  const path = join(root, '_headers')
  let known: { readonly changedMs: number | undefined; readonly rules: readonly HeaderRule[] } | undefined
  return async () => {
    const changedMs = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    )
    if (known?.changedMs !== changedMs || !known)
      known = { changedMs, rules: changedMs === undefined ? [] : parseHeaderRules(await readFile(path, 'utf8')) }
    return known.rules
  }
}

interface Setting {
  readonly root: string
  readonly rules: () => Promise<readonly HeaderRule[]>
  readonly packed: Packed
  readonly ranges: 'served' | 'ignored' | 'failing'
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { root, rules, packed, ranges }: Setting,
): Promise<void> {
  const { path, search } = readTarget(request.url ?? '/')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(response, 405, 'Only GET and HEAD are answered')
  }
  if (path === undefined) return refuse(response, 404, 'Not found')
  const found = await findFile(root, path)
  if (found === 'folder') {
    response.setHeader('Location', `${path.split('/').map(encodeURIComponent).join('/')}/${search}`)
    return refuse(response, 301, 'Moved')
  }
  for (const [name, value] of selectHeaders(await rules(), path)) response.setHeader(name, value)
  if (!found) return refuse(response, 404, 'Not found')
  if (request.headers.range !== undefined && ranges === 'failing')
    return refuse(response, 500, 'Parts of files are not served')

  const type = contentType(extname(found.path)) || 'application/octet-stream'
  const isHashed = relative(root, found.path).startsWith(`assets${sep}`)
  response.setHeader('Content-Type', type)
  if (!response.hasHeader('Cache-Control'))
    response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')

  if (isText(type) && found.size >= smallestPackedBytes) {
    response.setHeader('Vary', 'Accept-Encoding')
    const encoding = findEncoding(request.headers['accept-encoding'])
    if (encoding !== undefined && request.headers.range === undefined)
      return sendPacked(request, response, found, encoding, packed)
  }
  sendFile(request, response, root, found, ranges === 'served')
}

async function sendPacked(
  request: IncomingMessage,
  response: ServerResponse,
  found: ServedFile,
  encoding: Encoding,
  packed: Packed,
): Promise<void> {
  const etag = `W/"${found.size.toString(16)}-${found.changedMs.toString(16)}-${encoding}"`
  response.setHeader('ETag', etag)
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return
  }
  const body = await packed(found, encoding)
  response.writeHead(200, { 'Content-Encoding': encoding, 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  found: ServedFile,
  acceptRanges: boolean,
): void {
  const path = relative(root, found.path).split(sep).map(encodeURIComponent).join('/')
  send(request, path, { root, acceptRanges, cacheControl: false })
    .on('error', (error: Error & { status?: number; headers?: Record<string, string> }) => {
      for (const [name, value] of Object.entries(error.headers ?? {})) response.setHeader(name, value)
      refuse(response, error.status ?? 500, error.message)
    })
    .pipe(response)
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.removeHeader('Cache-Control')
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`)
}
