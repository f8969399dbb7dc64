// The address of the map in its frame, from what an article's snippet says.

/** Attributes of `<dateline-map>` that are parameters of the address, by the same names. */
export const PARAMETERS = [
  'all',
  'q',
  'event',
  't',
  'mode',
  'axis',
  'zone',
  'theme',
  'lang',
  'view',
  'category',
  'status',
  'place',
  'article',
  'sign',
  'possible',
  'list',
] as const

/** The article's own word, at whichever moment. */
const LASTING: readonly string[] = ['theme', 'lang', 'list']

/**
 * `src` leads to a story's page or to its embed page; attributes count more than its own parameters, and `moment`, a
 * query string,
 * takes the place of all but those that last. Undefined where `src` is no address of the web.
 */
export function toFrameAddress(
  src: string,
  base: string,
  attributes: Readonly<Record<string, string | null>>,
  moment?: string,
): string | undefined {
  if (src.trim() === '') return undefined
  let address: URL
  try {
    address = new URL(src, base)
  } catch {
    return undefined
  }
  if (!/^https?:$/.test(address.protocol)) return undefined
  const path = address.pathname.replace(/index\.html$/, '').replace(/\/?$/, '/')
  address.pathname = path.endsWith('/embed/') ? path : `${path}embed/`
  for (const name of PARAMETERS) {
    const value = attributes[name]
    if (typeof value === 'string') address.searchParams.set(name, value)
    if (moment !== undefined && !LASTING.includes(name)) address.searchParams.delete(name)
  }
  for (const [name, value] of new URLSearchParams(moment)) address.searchParams.set(name, value)
  return address.href
}

/** Whether an address is a map's: `…/s/<story>/embed/`, or in another language `…/s/<story>/<lang>/embed/`. */
export const isMapAddress = (address: string): boolean =>
  /\/s\/[a-z0-9-]+\/(?:[A-Za-z0-9-]+\/)?embed\/(?:index\.html)?(?:[?#]|$)/.test(address)
