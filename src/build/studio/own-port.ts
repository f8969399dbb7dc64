// Where a project's studio is found. A browser keeps what is not written yet under the address of a page, port and all:
// at another one it would be lost.
import { createHash } from 'node:crypto'
import { serveStudio, type Studio, type StudioOptions } from './serve-studio.ts'

/** From 10,000 to 29,999: for one folder always the same. */
const toOwnPort = (root: string): number =>
  10_000 + (createHash('sha256').update(root).digest().readUInt16BE(0) % 20_000)

/** At the project's own port; where that is taken, at any free one. */
export const serveAtOwnPort = (options: Omit<StudioOptions, 'port'>): Promise<Studio> =>
  serveStudio({ ...options, port: toOwnPort(options.root) }).catch(() => serveStudio(options))
