// Turns a story's picture into `preview.png`, with the page's own styles and fonts: the same bytes on every machine.
import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { findPackageFile } from '../basemap/package-file.ts'
import { findStyleSheet } from '../program.ts'
import { paintAccent, type Accent } from '../settings/accent.ts'
import { toPreviewStyles } from './preview-styles.ts'

export const PAINTER = '@resvg/resvg-wasm/index_bg.wasm'
export const FACES = [
  'source-sans-3-latin-400',
  'source-sans-3-latin-ext-400',
  'source-sans-3-latin-600',
  'source-sans-3-latin-ext-600',
  'source-serif-4-latin-600',
  'source-serif-4-latin-ext-600',
].map(face => `@fontsource/${face.replace(/-latin.*/, '')}/files/${face}-normal.woff2`)
export const SHEETS = ['tokens', 'basemap', 'map'] as const

/**
 * The painter is started once in a process: a second start would give it another memory, and what was drawn in the
 * first would be freed there. This module may be loaded several times (once with each configuration of Vite).
 */
const STARTED = Symbol.for('dateline: painter of previews')

export type Paint = (drawing: string, theme: 'light' | 'dark') => Uint8Array

/** In the site's own colour, where it has one. */
export async function createPaint(accent?: Accent): Promise<Paint> {
  const read = await createReader(accent)
  return (drawing, theme) => {
    const resvg = read(drawing, theme)
    const image = resvg.render()
    try {
      return image.asPng()
    } finally {
      image.free()
      resvg.free()
    }
  }
}

/** A drawing as the painter understands it. */
export async function createReader(
  accent?: Accent,
): Promise<(...drawing: Parameters<Paint>) => InstanceType<typeof Resvg>> {
  await start(() => readFile(findPackageFile(PAINTER)))
  const fontBuffers = await Promise.all(FACES.map(face => readFile(findPackageFile(face))))
  const [own, ...sheets] = await Promise.all(SHEETS.map(name => readFile(findStyleSheet(name), 'utf8')))
  const tokens = accent ? paintAccent(own!, accent) : own!
  const styles = { light: toPreviewStyles(tokens, sheets, 'light'), dark: toPreviewStyles(tokens, sheets, 'dark') }
  return (drawing, theme) =>
    new Resvg(
      drawing.replace('>', () => `><style>${styles[theme]}</style>`),
      { font: { fontBuffers, defaultFontFamily: 'Source Sans 3' } },
    )
}

function start(readWasm: () => Promise<Uint8Array>): Promise<void> {
  const shared = globalThis as { [STARTED]?: Promise<void> }
  return (shared[STARTED] ??= readWasm().then(bytes => initWasm(bytes)))
}
