// Stories and articles in a folder of their own, for tests that build a site or work on one.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import type { Settings } from '../src/build/settings/settings.ts'
import { buildSite, toInlineConfig } from './build-site.ts'

export interface TemporaryProject {
  /** The folder with `data/stories` and `seeds`. */
  readonly content: string
  /** Writes a file, by its path from the top of the folder. */
  write(path: string, text: string): void
  /** Builds it; returns the folder with the site. Rejects as `npm run build` fails. */
  build(settings?: Settings): Promise<string>
  /** Starts what `npm run dev` starts; returns its address and how to end it. */
  develop(): Promise<{ readonly origin: string; close(): Promise<void> }>
  remove(): void
}

/** `files` by path: stories in `data/stories`, texts in `seeds`. */
export function createTemporaryProject(files: Readonly<Record<string, string>>): TemporaryProject {
  const content = mkdtempSync(join(tmpdir(), 'dateline-content-'))
  for (const folder of ['data/stories', 'seeds']) mkdirSync(join(content, folder), { recursive: true })
  const write = (path: string, text: string): void => writeFileSync(join(content, path), text)
  for (const [path, text] of Object.entries(files)) write(path, text)
  return {
    content,
    write,
    async build(settings) {
      await buildSite(content, join(content, 'dist'), settings)
      return join(content, 'dist')
    },
    async develop() {
      const server = await createServer(
        toInlineConfig(content, { cacheDir: join(content, 'cache'), server: { host: '127.0.0.1', port: 0 } }),
      )
      await server.listen()
      return { origin: new URL(server.resolvedUrls!.local[0]!).origin, close: () => server.close() }
    },
    remove: () => rmSync(content, { recursive: true, force: true }),
  }
}
