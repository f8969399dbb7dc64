// What the site needs besides its sources, made once or at each start: the basemap and the fonts.
import type { Logger } from 'vite'
import { buildBasemap } from './basemap/build-basemap.ts'
import { buildFonts } from './build-fonts.ts'

/** `root` is the project's. Says what takes long. */
export async function prepare(root: string, logger: Pick<Logger, 'info'>): Promise<void> {
  const say = (line: string): void => logger.info(line)
  await Promise.all([buildBasemap(root, say), buildFonts(root)])
}
