// Makes packed-create/, the package create-dateline-map: a small program, and the folder that it copies.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const FOLDER = 'packed-create'

interface Manifest {
  readonly version: string
  readonly license: string
  readonly engines: object
}

/** Of a newsroom's folder: any version that has the same first numbers works with its stories. */
const toOwnManifest = (version: string) => ({
  name: 'my-maps',
  private: true,
  scripts: {
    start: 'npm run build && npm run serve',
    ...Object.fromEntries(['build', 'serve', 'check', 'studio'].map(name => [name, `dateline-map ${name}`])),
  },
  dependencies: { 'dateline-map': `^${version}` },
})

const toManifest = ({ version, license, engines }: Manifest) => ({
  name: 'create-dateline-map',
  version,
  description: 'Makes a folder for maps of Dateline: npm create dateline-map my-maps',
  license,
  type: 'module',
  engines,
  bin: { 'create-dateline-map': 'create.js' },
  files: ['create.js', 'template'],
})

const toJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** `root` is the repository's. */
export async function packCreate(root: string): Promise<void> {
  const folder = join(root, FOLDER),
    template = join(folder, 'template')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(template, 'data'), { recursive: true })
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: 'src/create/create.ts', target: 'node20', outDir: folder, emptyOutDir: false },
  })
  cpSync(join(root, 'src/create/template'), template, { recursive: true })
  cpSync(join(root, 'seeds'), join(template, 'seeds'), { recursive: true })
  cpSync(join(root, 'data/stories'), join(template, 'data/stories'), { recursive: true })
  copyFileSync(join(root, 'data/story.schema.json'), join(template, 'data/story.schema.json'))
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  writeFileSync(join(template, 'package.json'), toJson(toOwnManifest(manifest.version)))
  writeFileSync(join(folder, 'package.json'), toJson(toManifest(manifest)))
}
