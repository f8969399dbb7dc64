// Brings what finds events by their words: few readers ask for it.

type Search = typeof import('./search-parts.ts')

let loaded: Search | undefined

/** Rejects where it cannot be had. */
export const loadSearch = async (): Promise<Search> => (loaded ??= await import('./search-parts.ts'))

/** Undefined until somebody has searched. */
export const toLoadedSearch = (): Search | undefined => loaded
