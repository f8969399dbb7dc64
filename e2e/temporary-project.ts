// A copy of the project with stories of its own, for tests that build it or work on it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, createServer, type InlineConfig } from 'vite'

const project = resolve(import.meta.dirname, '..')

export interface TemporaryProject {
  /** Writes a file, by its path from the top of the project. */
  write(path: string, text: string): void
  /** Builds it; returns the folder with the site. Rejects as `npm run build` fails. */
  build(): Promise<string>
  /** Starts what `npm run dev` starts; returns its address and how to end it. */
  develop(): Promise<{ readonly origin: string; close(): Promise<void> }>
  remove(): void
}

/** `files` by path: stories in `data/stories`, texts in `seeds`. */
export function createTemporaryProject(files: Readonly<Record<string, string>>): TemporaryProject {
  const root = mkdtempSync(join(tmpdir(), 'dateline-project-'))
  for (const path of [
    'src',
    'public',
    'index.html',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'data/basemap',
  ])
    cpSync(join(project, path), join(root, path), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
  for (const folder of ['data/stories', 'seeds']) mkdirSync(join(root, folder), { recursive: true })
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text)
  for (const [path, text] of Object.entries(files)) write(path, text)
  const config: InlineConfig = {
    root,
    configFile: join(project, 'vite.config.ts'),
    logLevel: 'silent',
    cacheDir: join(root, 'cache'),
  }
  return {
    write,
    async build() {
      await build(config)
      return join(root, 'dist')
    },
    async develop() {
      const server = await createServer({
        ...config,
        server: { host: '127.0.0.1', port: 0, fs: { allow: [root, project] } },
      })
      await server.listen()
      return { origin: new URL(server.resolvedUrls!.local[0]!).origin, close: () => server.close() }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
