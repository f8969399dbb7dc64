// Cuts the page's fonts down to the letters that every page needs; fonts.css fetches the rest only where a text has
// more.
import { createRequire } from 'node:module'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'

/** ASCII and the signs of careful English typesetting; the ranges in styles/fonts.css say the same. */
const LETTERS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))}\u00a0·©–—‘’“”…`
const FONTS = {
  'sans-400': 'source-sans-3/files/source-sans-3-latin-400-normal',
  'sans-600': 'source-sans-3/files/source-sans-3-latin-600-normal',
  'serif-400': 'source-serif-4/files/source-serif-4-latin-400-normal',
  'serif-600': 'source-serif-4/files/source-serif-4-latin-600-normal',
}

/**
 * Writes `data/fonts` under the project's root, about 9 kB a font instead of 18. Half a second; done anew by every
 * build.
 */
export async function buildFonts(root: string): Promise<void> {
  const require = createRequire(join(root, 'package.json'))
  const folder = join(root, 'data/fonts')
  await mkdir(folder, { recursive: true })
  for (const [name, source] of Object.entries(FONTS)) {
    const font = await subsetFont(await readFile(require.resolve(`@fontsource/${source}.woff2`)), LETTERS, {
      targetFormat: 'woff2',
      noLayoutClosure: true,
    })
    const path = join(folder, `${name}.woff2`)
    // Another build may be reading it.
    if (!(await readFile(path).catch(() => undefined))?.equals(font)) await writeFile(path, font)
  }
}
