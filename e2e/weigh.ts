// What a browser loads of a built page: at once, and later. Reads the files that Vite wrote.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, posix } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { parseAst } from 'vite'

export interface Weight {
  /** From the folder's root, without a slash at the start. */
  readonly path: string
  readonly bytes: number
  readonly gzip: number
  readonly brotli: number
}

export interface Load {
  readonly page: Weight
  /** What the page names and all that its scripts import statically, preloads among it. */
  readonly scripts: readonly Weight[]
  readonly styles: readonly Weight[]
  /** The scripts, workers and styles that wait until a script asks for them. */
  readonly later: readonly Weight[]
}

/** Weighs `page` of the folder `dist`. Throws where the page or a file that it names is missing. */
export function weighPage(dist: string, page = 'index.html'): Load {
  const named = findNamed(readFileSync(join(dist, page), 'utf8')).map(address => toPath(page, address))
  const scripts = new Set<string>()
  const follow = (path: string): void => {
    if (scripts.has(path)) return
    scripts.add(path)
    findImports(readFileSync(join(dist, path), 'utf8')).forEach(address => follow(toPath(path, address)))
  }
  named.filter(isScript).forEach(follow)
  const styles = new Set(named.filter(path => extname(path) === '.css'))
  const later = listFiles(dist, 'assets').filter(
    path => (isScript(path) || extname(path) === '.css') && !scripts.has(path) && !styles.has(path),
  )
  const weigh = (path: string): Weight => weighFile(dist, path)
  return {
    page: weigh(page),
    scripts: [...scripts].map(weigh),
    styles: [...styles].map(weigh),
    later: later.map(weigh),
  }
}

/**
 * What a browser has to read of a page until the first element with this class has ended, compressed as it stands
 * there.
 */
export function weighUntil(dist: string, page: string, className: string, tag: string): Weight {
  const html = readFileSync(join(dist, page), 'utf8')
  const from = html.indexOf(`class="${className}"`),
    to = html.indexOf(`</${tag}>`, from)
  if (from < 0 || to < 0) throw new Error(`No ${className} in ${page}`)
  return weighBody(`${page} until the end of ${className}`, Buffer.from(html.slice(0, to)))
}

/** A font is packed already: its gzip and brotli bytes are its own. */
export function weighFile(dist: string, path: string): Weight {
  return weighBody(path, readFileSync(join(dist, path)))
}

function weighBody(path: string, body: Buffer): Weight {
  const isPacked = extname(path) === '.woff2'
  return {
    path,
    bytes: body.length,
    gzip: isPacked ? body.length : gzipSync(body, { level: 9 }).length,
    // Takes seconds for MapLibre, and is looked at where a page is too heavy
    get brotli() {
      return isPacked ? body.length : brotliCompressSync(body).length
    },
  }
}

/** The addresses of the scripts and styles that a page names. */
function findNamed(html: string): string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(([tag]) => {
    const isLoaded = tag.startsWith('<script') || /\brel="?(modulepreload|stylesheet)\b/.test(tag)
    const address = /\b(?:src|href)="([^"]*)"/.exec(tag)?.[1]
    return isLoaded && address !== undefined ? [address] : []
  })
}

function findImports(code: string): string[] {
  return parseAst(code).body.flatMap(statement =>
    'source' in statement && statement.source ? [statement.source.value] : [],
  )
}

/** Where `address`, as it stands in the file `from`, leads in the folder. */
function toPath(from: string, address: string): string {
  return new URL(address, `http://dist/${from}`).pathname.slice(1)
}

function isScript(path: string): boolean {
  return ['.js', '.mjs'].includes(extname(path))
}

function listFiles(dist: string, folder: string): string[] {
  return readdirSync(join(dist, folder), { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? listFiles(dist, posix.join(folder, entry.name)) : [posix.join(folder, entry.name)],
  )
}
