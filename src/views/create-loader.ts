// A part of the page that is loaded once, when somebody wants it.
import { joinRunning } from './join-running.ts'

export interface Loader<Part> {
  /** Rejects where it cannot be had; the next call tries again. */
  readonly load: () => Promise<Part>
  /** Undefined until it is there. */
  readonly toLoaded: () => Part | undefined
}

export function createLoader<Part>(bring: () => Promise<Part>): Loader<Part> {
  let loaded: Part | undefined
  const run = joinRunning(async () => (loaded = await bring()))
  return { load: async () => loaded ?? run(), toLoaded: () => loaded }
}
