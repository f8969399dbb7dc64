// Turns a story's picture into `preview.png`, with the page's own styles and fonts: the same bytes on every machine.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { toPreviewStyles } from './preview-styles.ts'

const FACES = [
  'source-sans-3-latin-400',
  'source-sans-3-latin-ext-400',
  'source-sans-3-latin-600',
  'source-sans-3-latin-ext-600',
  'source-serif-4-latin-600',
  'source-serif-4-latin-ext-600',
]

/**
 * The painter is started once in a process: a second start would give it another memory, and what was drawn in the
 * first would be freed there. This module may be loaded several times (once with each configuration of Vite).
 */
const STARTED = Symbol.for('dateline: painter of previews')

export type Paint = (drawing: string, theme: 'light' | 'dark') => Uint8Array

/** `root` is the project's. */
export async function createPaint(root: string): Promise<Paint> {
  const read = await createReader(root)
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
  root: string,
): Promise<(...drawing: Parameters<Paint>) => InstanceType<typeof Resvg>> {
  const require = createRequire(join(root, 'package.json'))
  await start(() => readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const fontBuffers = await Promise.all(
    FACES.map(face =>
      readFile(require.resolve(`@fontsource/${face.replace(/-latin.*/, '')}/files/${face}-normal.woff2`)),
    ),
  )
  const [tokens, ...sheets] = await Promise.all(
    ['tokens', 'basemap', 'map'].map(name => readFile(join(root, `src/styles/${name}.css`), 'utf8')),
  )
  const styles = { light: toPreviewStyles(tokens!, sheets, 'light'), dark: toPreviewStyles(tokens!, sheets, 'dark') }
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
