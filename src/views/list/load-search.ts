// Brings what finds events by their words: few readers ask for it.
import { createLoader } from '../create-loader.ts'

type Search = typeof import('./search-parts.ts')

/** There once somebody has searched. */
export const { load: loadSearch, toLoaded: toLoadedSearch } = createLoader<Search>(() => import('./search-parts.ts'))
