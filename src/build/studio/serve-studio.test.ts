// The server of the studio: whom it answers, what it writes, and what it never writes over.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TOKEN_HEADER } from '../../studio/desk/project-api.ts'
import { serveStudio, type Studio } from './serve-studio.ts'

const STORY = '{ "title": "A ferry", "articles": [{ "id": "a", "text": "seeds/a.txt" }] }\n'

let studio: Studio
let top: string

beforeEach(async () => {
  top = mkdtempSync(join(tmpdir(), 'dateline-studio-'))
  for (const folder of ['data/stories', 'seeds', 'page']) mkdirSync(join(top, folder), { recursive: true })
  writeFileSync(join(top, 'data/stories/ferry.json'), `\ufeff${STORY}`)
  writeFileSync(join(top, 'seeds/a.txt'), 'A ferry sank.\n')
  writeFileSync(join(top, 'page/index.html'), '<!doctype html><title>Studio</title>')
  writeFileSync(join(top, 'secret.txt'), 'secret')
  studio = await serveStudio({ root: top, folder: join(top, 'page'), opening: { story: 'ferry' } })
})

afterEach(async () => {
  await studio.close()
  rmSync(top, { recursive: true })
})

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly token?: string | undefined
}

interface Got {
  readonly status: number
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
}

/** Headers as they are given: a browser would not let a page choose its host. */
const ask = (path: string, { method = 'GET', headers = {}, body, token = studio.token }: Sent = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(studio.origin)
    const own = token === '' ? {} : { [TOKEN_HEADER]: token }
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { ...own, ...headers } }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', part => (text += part))
      response.on('end', () => {
        const isJson = String(response.headers['content-type']).startsWith('application/json')
        const json = isJson ? (JSON.parse(text) as Got['body']) : {}
        resolve({ status: response.statusCode ?? 0, text, body: json, headers: response.headers })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })

const JSON_TYPE = { 'content-type': 'application/json' }
const put = (id: string, what: unknown, headers: Readonly<Record<string, string>>): Promise<Got> =>
  ask(`/api/stories/${id}`, { method: 'PUT', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(what) })
const match = (version: unknown) => ({ 'if-match': `"${String(version)}"` })
const onDisk = (path: string): string => readFileSync(join(top, path), 'utf8')

test('the page, with a policy that lets nothing leave the machine', async () => {
  const page = await ask('/', { token: '' })
  expect([page.status, page.text]).toEqual([200, '<!doctype html><title>Studio</title>'])
  expect(String(page.headers['content-security-policy'])).toContain("default-src 'none'")
  expect(String(page.headers['content-security-policy'])).not.toMatch(/https?:|\*|unsafe/)
  expect(studio.address).toBe(`${studio.origin}/#token=${studio.token}`)
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/no.html', '/%00', '//etc/passwd'])
    expect((await ask(path)).status, path).toBeGreaterThanOrEqual(400)
  expect((await ask('/', { method: 'POST' })).status).toBe(405)
})

test('who has no token, another host, another origin or comes from another site is refused', async () => {
  const { host } = new URL(studio.origin)
  const refused: Sent[] = [
    { token: '' },
    { token: 'x' },
    { token: 'x'.repeat(studio.token.length) },
    { headers: { host: 'evil.example' } },
    { headers: { host: `evil.example:${host.split(':')[1]}` } },
    { headers: { origin: 'https://evil.example' } },
    { headers: { origin: 'null' } },
    { headers: { origin: 'http://127.0.0.1' } },
    { headers: { 'sec-fetch-site': 'cross-site' } },
    { headers: { 'sec-fetch-site': 'same-site' } },
  ]
  for (const each of refused)
    for (const method of ['GET', 'PUT', 'OPTIONS'])
      expect((await ask('/api/stories/ferry', { ...each, method })).status, JSON.stringify(each)).toBe(403)
  const own = { origin: studio.origin, host, 'sec-fetch-site': 'same-origin' }
  expect((await ask('/api/stories/ferry', { headers: own })).status).toBe(200)
  expect((await ask('/', { headers: { host: 'evil.example' } })).status).toBe(403)
  expect((await ask('/api/project')).headers).not.toHaveProperty('access-control-allow-origin')
})

test('what there is, a story with its texts, its version', async () => {
  expect((await ask('/api/project')).body).toEqual({
    stories: ['ferry'],
    texts: ['seeds/a.txt'],
    site: {},
    places: [],
    opening: { story: 'ferry' },
  })
  const { body } = await ask('/api/stories/ferry')
  expect(body).toMatchObject({ json: STORY, texts: { 'seeds/a.txt': 'A ferry sank.\n' } })
  const { body: versions } = await ask('/api/stories/ferry/version')
  expect(versions).toEqual({ version: body['version'], texts: { 'seeds/a.txt': expect.any(String) } })
  writeFileSync(join(top, 'seeds/a.txt'), 'A ferry sank twice.\n')
  const { body: later } = await ask('/api/stories/ferry/version')
  expect(later['version']).toBe(versions['version'])
  expect(later['texts']).not.toEqual(versions['texts'])
  expect((await ask('/api/stories/none/version')).body).toEqual({ version: null, texts: {} })
  expect((await ask('/api/stories/none')).status).toBe(404)
})

test('places of the settings are told; settings that are wrong are, with their line', async () => {
  const set = (coordinates: unknown) => {
    const place = { name: 'Ferry Village', country: 'NG', kind: 'city', coordinates, ref: 'https://maps.example/1' }
    writeFileSync(join(top, 'dateline.config.json'), JSON.stringify({ places: [place] }))
  }
  set([7, 9])
  expect((await ask('/api/project')).body['places']).toMatchObject([{ name: 'Ferry Village', lng: 7, lat: 9 }])
  set([7, 99])
  const { status, body } = await ask('/api/project')
  expect([status, body['why']]).toEqual([
    422,
    expect.stringMatching(/^dateline\.config\.json:1:\d+: error: places\[0\]/),
  ])
})

test('to look makes nothing; what is written makes the folders that it needs', async () => {
  for (const folder of ['data', 'seeds']) rmSync(join(top, folder), { recursive: true })
  expect((await ask('/api/stories/ferry/version')).body).toEqual({ version: null, texts: {} })
  expect((await ask('/api/stories/ferry')).status).toBe(404)
  expect((await ask('/api/project')).body).toMatchObject({ stories: [], texts: [] })
  expect(readdirSync(top).toSorted()).toEqual(['page', 'secret.txt'])
  mkdirSync(join(top, 'elsewhere'))
  symlinkSync(join(top, 'elsewhere'), join(top, 'data'))
  const first = { json: STORY, texts: { 'seeds/a.txt': 'A' } }
  expect((await put('ferry', first, { 'if-none-match': '*' })).status).toBe(422)
  expect(readdirSync(join(top, 'elsewhere'))).toEqual([])
  rmSync(join(top, 'data'))
  expect((await put('ferry', first, { 'if-none-match': '*' })).status).toBe(200)
  expect([onDisk('data/stories/ferry.json'), onDisk('seeds/a.txt')]).toEqual([STORY, 'A'])
})

test('a story is written with new texts, and keeps its byte order mark', async () => {
  const { body: read } = await ask('/api/stories/ferry')
  const json = STORY.replace('A ferry', 'B')
  const written = await put('ferry', { json, texts: { 'seeds/b-2.txt': 'B\r\n' } }, match(read['version']))
  expect(written.status).toBe(200)
  expect(onDisk('data/stories/ferry.json')).toBe(`\ufeff${json}`)
  expect(onDisk('seeds/b-2.txt')).toBe('B\r\n')
  expect((await ask('/api/stories/ferry/version')).body).toMatchObject(written.body)
  const again = await put('ferry', { json: STORY, texts: { 'seeds/b-2.txt': 'B\r\n' } }, match(written.body['version']))
  expect(again.status).toBe(200)
  const fresh = await put('other', { json: '{}', texts: {} }, { 'if-none-match': '*' })
  expect([fresh.status, onDisk('data/stories/other.json')]).toEqual([200, '{}'])
})

test('a file that has changed since is given back and never written over', async () => {
  const { body: read } = await ask('/api/stories/ferry')
  writeFileSync(join(top, 'data/stories/ferry.json'), '{ "by": "git" }')
  const conflict = await put('ferry', { json: STORY, texts: { 'seeds/new.txt': 'New' } }, match(read['version']))
  expect(conflict.status).toBe(409)
  expect(conflict.body).toMatchObject({ theirs: { json: '{ "by": "git" }' } })
  expect(onDisk('data/stories/ferry.json')).toBe('{ "by": "git" }')
  expect((await put('ferry', { json: '{}', texts: {} }, { 'if-none-match': '*' })).status).toBe(409)
  rmSync(join(top, 'data/stories/ferry.json'))
  const gone = await put('ferry', { json: STORY, texts: {} }, match(read['version']))
  expect([gone.status, gone.body]).toEqual([409, { theirs: null }])
  expect(readdirSync(join(top, 'data/stories'))).toEqual([])
  expect(readdirSync(join(top, 'seeds'))).toEqual(['a.txt'])
})

test('nothing but stories and new texts is written', async () => {
  const { body: read } = await ask('/api/stories/ferry')
  const before = match(read['version'])
  const texts = [
    'seeds/a.txt',
    'seeds/../evil.txt',
    '../evil.txt',
    'seeds/.evil.txt',
    'seeds/sub/evil.txt',
    'seeds/evil.json',
    'data/stories/evil.json',
    '/tmp/evil.txt',
    'seeds\\evil.txt',
    'seeds/e\u0000vil.txt',
    'seeds/évil.txt',
  ]
  for (const path of texts)
    expect(
      (await put('ferry', { json: STORY, texts: { [path]: 'Evil' } }, before)).status,
      path,
    ).toBeGreaterThanOrEqual(400)
  for (const text of ['', ' \n', 'a\u0007b', '\ud800', 'x'.repeat(2_000_001)])
    expect((await put('ferry', { json: STORY, texts: { 'seeds/b.txt': text } }, before)).status).toBe(422)
  for (const json of ['', '[]', '{', 'null', '{ "a": 1, }', `{ "a": "${'x'.repeat(5_000_000)}" }`])
    expect((await put('ferry', { json, texts: {} }, before)).status, json.slice(0, 20)).toBe(422)
  for (const id of ['..', '%2e%2e%2fpackage', 'A', 'a/b', 'ferry.json', 'a%00', '__proto__', 'x'.repeat(81)])
    expect((await put(id, { json: '{}', texts: {} }, { 'if-none-match': '*' })).status, id).toBe(404)
  for (const what of [
    null,
    [],
    'x',
    {},
    { json: 1, texts: {} },
    { json: '{}', texts: { a: 1 } },
    { json: '{}', texts: {}, more: 1 },
  ])
    expect((await put('ferry', what, before)).status, JSON.stringify(what)).toBe(400)
  const wrong: Sent[] = [
    { headers: { ...JSON_TYPE } },
    { headers: { ...JSON_TYPE, 'if-match': '*' } },
    { headers: { ...JSON_TYPE, 'if-match': '"a", "b"' } },
    { headers: { ...JSON_TYPE, ...before, 'if-none-match': '*' } },
    { headers: { 'content-type': 'text/plain', ...before } },
  ]
  for (const each of wrong)
    expect([415, 428], JSON.stringify(each)).toContain(
      (await ask('/api/stories/ferry', { method: 'PUT', body: '{}', ...each })).status,
    )
  for (const method of ['POST', 'DELETE', 'PATCH'])
    expect((await ask('/api/stories/ferry', { method })).status).toBe(405)
  const long = await ask('/api/stories/ferry', {
    method: 'PUT',
    headers: { ...JSON_TYPE, ...before },
    body: 'x'.repeat(17_000_000),
  })
  expect(long.status).toBe(413)
  expect(onDisk('data/stories/ferry.json')).toBe(`\ufeff${STORY}`)
  expect(onDisk('seeds/a.txt')).toBe('A ferry sank.\n')
  expect(readdirSync(top).toSorted()).toEqual(['data', 'page', 'secret.txt', 'seeds'])
  expect(readdirSync(join(top, 'seeds'))).toEqual(['a.txt'])
})

test('a link is neither read nor written through', async () => {
  symlinkSync(join(top, 'secret.txt'), join(top, 'data/stories/link.json'))
  symlinkSync(join(top, 'none.txt'), join(top, 'seeds/dangling.txt'))
  expect((await ask('/api/stories/link')).text).not.toContain('"json"')
  expect((await put('link', { json: '{}', texts: {} }, { 'if-none-match': '*' })).status).toBe(422)
  const { body: read } = await ask('/api/stories/ferry')
  const text = await put('ferry', { json: STORY, texts: { 'seeds/dangling.txt': 'x' } }, match(read['version']))
  expect(text.status).toBe(422)
  expect(onDisk('secret.txt')).toBe('secret')
  cpSync(join(top, 'seeds'), join(top, 'elsewhere'), { recursive: true })
  rmSync(join(top, 'seeds'), { recursive: true })
  symlinkSync(join(top, 'elsewhere'), join(top, 'seeds'))
  expect((await put('ferry', { json: STORY, texts: { 'seeds/c.txt': 'x' } }, match(read['version']))).status).toBe(422)
  expect(readdirSync(join(top, 'elsewhere'))).not.toContain('c.txt')
})
