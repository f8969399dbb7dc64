// The server on real sockets: types, parts of files, packing, headers, and requests that try to leave the folder.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder, type Site } from './site.ts'

interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const script = 'export const years = [2018, 2023]\n'.repeat(200)
const tiles = Buffer.from(Array.from({ length: 5000 }, (_, i) => i % 256))
let top: string
let site: Site

/** Sends the path as it is: fetch would tidy `..` away. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', to = site): Promise<Reply> {
  const { hostname, port } = new URL(to.origin)
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, method, headers }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'dateline-site-'))
  const put = (path: string, text: string | Buffer): void => writeFileSync(join(top, path), text)
  for (const folder of ['dist', 'dist/assets', 'dist/embed', 'dist/.vite', 'dist/a b?c', 'distant'])
    mkdirSync(join(top, folder))
  put('secret.txt', 'secret')
  put('distant/secret.txt', 'secret')
  put('dist/.vite/manifest.json', '{}')
  put('dist/_headers', '/embed/*\n  Content-Security-Policy: frame-ancestors *\n  Cache-Control: max-age=60\n')
  put('dist/index.html', '<!doctype html><title>Map</title>')
  put('dist/embed/index.html', '<!doctype html><title>Embed</title>')
  put('dist/assets/main-B1x2.js', script)
  put('dist/basemap.pmtiles', tiles)
  put('dist/서울 %41.geojson', '{}')
  for (const ending of ['mjs', 'csv', 'kml', 'woff2', 'svg', 'json', 'wasm', 'css']) put(`dist/a.${ending}`, 'a')
  symlinkSync(join(top, 'secret.txt'), join(top, 'dist/out.txt'))
  symlinkSync(join(top, 'distant'), join(top, 'dist/away'))
  symlinkSync(join(top, 'dist/a.csv'), join(top, 'dist/in.csv'))
  site = await serveFolder(join(top, 'dist'))
})

afterAll(async () => {
  await site.close()
  rmSync(top, { recursive: true })
})

test('serves files with the type of their ending', async () => {
  const types = {
    '/': 'text/html; charset=utf-8',
    '/basemap.pmtiles': 'application/octet-stream',
    '/a.mjs': 'text/javascript; charset=utf-8',
    '/a.csv': 'text/csv; charset=utf-8',
    '/a.kml': 'application/vnd.google-earth.kml+xml',
    '/a.woff2': 'font/woff2',
    '/a.svg': 'image/svg+xml',
    '/a.json': 'application/json; charset=utf-8',
    '/a.wasm': 'application/wasm',
    '/a.css': 'text/css; charset=utf-8',
    [`/${encodeURIComponent('서울 %41.geojson')}`]: 'application/geo+json',
  }
  for (const [path, type] of Object.entries(types)) {
    const reply = await ask(path)
    expect([path, reply.status, reply.headers['content-type']]).toEqual([path, 200, type])
  }
})

test('a folder is its index.html, and leads there with its query', async () => {
  expect((await ask('/embed/?event=launch')).body.toString()).toContain('Embed')
  const moved = await ask('/embed?event=launch')
  expect([moved.status, moved.headers.location]).toEqual([301, '/embed/?event=launch'])
  expect((await ask('/a%20b%3fc')).headers.location).toBe('/a%20b%3Fc/')
  expect((await ask('/assets/')).status).toBe(404)
})

test('serves parts of a file', async () => {
  const parts: [range: string, contentRange: string, body: Buffer][] = [
    ['bytes=0-0', 'bytes 0-0/5000', tiles.subarray(0, 1)],
    ['bytes=100-199', 'bytes 100-199/5000', tiles.subarray(100, 200)],
    ['bytes=4990-', 'bytes 4990-4999/5000', tiles.subarray(4990)],
    ['bytes=-10', 'bytes 4990-4999/5000', tiles.subarray(4990)],
    ['bytes=4990-999999', 'bytes 4990-4999/5000', tiles.subarray(4990)],
  ]
  for (const [range, contentRange, body] of parts) {
    const reply = await ask('/basemap.pmtiles', { range })
    expect([range, reply.status, reply.headers['content-range'], reply.headers['content-length']]).toEqual([
      range,
      206,
      contentRange,
      String(body.length),
    ])
    expect(reply.body.equals(body)).toBe(true)
  }
})

test('a part beyond the end is refused with the size, nonsense is answered with the whole', async () => {
  const beyond = await ask('/basemap.pmtiles', { range: 'bytes=5000-' })
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */5000'])
  for (const range of ['lines=1-2', 'bytes', 'bytes=a-b', 'bytes=9-1,']) {
    const reply = await ask('/basemap.pmtiles', { range })
    expect([200, 416], range).toContain(reply.status)
  }
})

test('a part of a text is not packed, so that its bytes are those of the file', async () => {
  const reply = await ask('/assets/main-B1x2.js', { range: 'bytes=7-11', 'accept-encoding': 'gzip, br' })
  expect([reply.status, reply.headers['content-encoding'], reply.body.toString()]).toEqual([206, undefined, 'const'])
})

test('a host that ignores or fails ranges can be played', async () => {
  const ignoring = await serveFolder(join(top, 'dist'), { ranges: 'ignored' })
  const failing = await serveFolder(join(top, 'dist'), { ranges: 'failing' })
  const whole = await ask('/basemap.pmtiles', { range: 'bytes=0-9' }, 'GET', ignoring)
  expect([whole.status, whole.body.length, whole.headers['accept-ranges']]).toEqual([200, 5000, undefined])
  expect((await ask('/basemap.pmtiles', { range: 'bytes=0-9' }, 'GET', failing)).status).toBe(500)
  expect((await ask('/basemap.pmtiles', {}, 'GET', failing)).status).toBe(200)
  await Promise.all([ignoring.close(), failing.close()])
})

test('packs texts as the request allows', async () => {
  const path = '/assets/main-B1x2.js'
  const brotli = await ask(path, { 'accept-encoding': 'gzip, deflate, br' })
  expect([
    brotli.headers['content-encoding'],
    brotli.headers.vary,
    brotliDecompressSync(brotli.body).toString(),
  ]).toEqual(['br', 'Accept-Encoding', script])
  const gzip = await ask(path, { 'accept-encoding': 'GZIP;q=0.5, br;q=0' })
  expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', script])
  for (const accepted of ['', 'identity', 'br;q=0.0, gzip; q=0']) {
    const plain = await ask(path, { 'accept-encoding': accepted })
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script])
  }
  expect((await ask('/basemap.pmtiles', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined()
})

test('a file that changes is packed again', async () => {
  const path = join(top, 'dist/assets/data.json')
  const read = async (): Promise<Buffer> =>
    brotliDecompressSync((await ask('/assets/data.json', { 'accept-encoding': 'br' })).body)
  writeFileSync(path, JSON.stringify('old'.repeat(1000)))
  expect((await read()).toString()).toContain('old')
  writeFileSync(path, JSON.stringify('new'.repeat(1000)))
  utimesSync(path, new Date(), new Date(Date.now() + 5000))
  expect((await read()).toString()).toContain('new')
})

test('HEAD says what GET would, without the body', async () => {
  for (const [path, headers] of [
    ['/basemap.pmtiles', {}],
    ['/assets/main-B1x2.js', { 'accept-encoding': 'br' }],
  ] as const) {
    const get = await ask(path, headers)
    const head = await ask(path, headers, 'HEAD')
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(get.body.length), 0])
  }
})

test('hashed files are kept for ever, others asked for again, and an unchanged one is not sent again', async () => {
  expect((await ask('/assets/main-B1x2.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await ask('/')).headers['cache-control']).toBe('no-cache')
  for (const [path, accepted] of [
    ['/', 'identity'],
    ['/assets/main-B1x2.js', 'br'],
  ] as const) {
    const first = await ask(path, { 'accept-encoding': accepted })
    const again = await ask(path, { 'accept-encoding': accepted, 'if-none-match': String(first.headers.etag) })
    expect([path, again.status, again.body.length]).toEqual([path, 304, 0])
  }
})

test('sends the headers of _headers, which themselves are not served', async () => {
  const embed = await ask('/embed/')
  expect([embed.headers['content-security-policy'], embed.headers['cache-control']]).toEqual([
    'frame-ancestors *',
    'max-age=60',
  ])
  expect((await ask('/')).headers['content-security-policy']).toBeUndefined()
  expect((await ask('/embed/missing')).headers['content-security-policy']).toBe('frame-ancestors *')
  for (const path of [
    '/_headers',
    '//_headers',
    '/%5fheaders',
    '/_HEADERS',
    '/./_headers',
    '/embed/../_headers',
    '/_headers/',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404])
})

test('a path that is written in another way has the same headers', async () => {
  expect((await ask('/%65mbed/')).headers['content-security-policy']).toBe('frame-ancestors *')
})

test('after a build the headers are those of the new one', async () => {
  const path = join(top, 'dist/_headers')
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, before.replace('frame-ancestors *', "frame-ancestors 'self'"))
  utimesSync(path, new Date(), new Date(Date.now() + 5000))
  expect((await ask('/embed/')).headers['content-security-policy']).toBe("frame-ancestors 'self'")
  rmSync(path)
  expect((await ask('/embed/')).headers['content-security-policy']).toBeUndefined()
  writeFileSync(path, before)
  expect((await ask('/embed/')).headers['content-security-policy']).toBe('frame-ancestors *')
})

test('nothing outside of the folder is served', async () => {
  const paths = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/../distant/secret.txt',
    '/%2e%2e%2fdistant/secret.txt',
    '//../secret.txt',
    '//',
    '//index.html',
    '//embed',
    '/embed//index.html',
    '/embed%2findex.html',
    '/embed%5Cindex.html',
    '/./index.html',
    'http://maps.example/index.html',
    '/out.txt',
    '/away/secret.txt',
    '/away',
    '/index.html%00.js',
    '/%00',
    '/%',
    '/%ff',
    '/.vite/manifest.json',
    '/.%2e/secret.txt',
    '/etc/passwd',
    '/%252e%252e/secret.txt',
    `/${'a'.repeat(8000)}`,
    '/index.html/',
    '/index.html/x',
  ]
  for (const path of paths) {
    const reply = await ask(path)
    expect([path, reply.status]).toEqual([path, 404])
    expect(reply.body.toString()).not.toContain('secret')
    expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8')
  }
  expect((await ask('/in.csv')).status).toBe(200)
})

test('only reading is answered', async () => {
  const reply = await ask('/', {}, 'POST')
  expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('a missing folder, a taken port and unreadable headers are told at once', async () => {
  await expect(serveFolder(join(top, 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(serveFolder(join(top, 'dist'), { port: Number(new URL(site.origin).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
  mkdirSync(join(top, 'odd'))
  writeFileSync(join(top, 'odd/_headers'), 'X-A: b')
  await expect(serveFolder(join(top, 'odd'))).rejects.toThrow('_headers:1')
})
