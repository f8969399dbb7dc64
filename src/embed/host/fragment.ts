// The moment of a map in an article's own address: in its fragment, `#map=event%3D…`, beside whatever else stands
// there, or in its query where the
// fragment is the page.

/**
 * Sites whose pages are fragments: `#/article/42`, `#!/article/42`. A router would not find a page with anything behind
 * its name.
 */
const isRoute = (hash: string): boolean => /^#!?\//.test(hash)

/** The query string that an address keeps under `key`; undefined where it keeps none. */
export function readMomentOf(href: string, key: string): string | undefined {
  const { hash, searchParams } = new URL(href)
  return isRoute(hash) ? (searchParams.get(key) ?? undefined) : readFragment(hash, key)
}

/**
 * The whole address with another moment under `key`; undefined takes it out. Whole, since a page may have a `<base>`
 * that leads elsewhere.
 */
export function writeMomentTo(href: string, key: string, moment: string | undefined): string {
  const address = new URL(href)
  if (!isRoute(address.hash)) address.hash = writeFragment(address.hash, key, moment)
  else if (moment === undefined) address.searchParams.delete(key)
  else address.searchParams.set(key, moment)
  return address.href
}

/** The query string that a fragment keeps under `key`; undefined where it keeps none. */
export function readFragment(hash: string, key: string): string | undefined {
  const part = toParts(hash).find(each => each.startsWith(`${key}=`))
  try {
    return part && decodeURIComponent(part.slice(key.length + 1))
  } catch {
    return undefined // cut off or written by hand
  }
}

/**
 * The fragment with another moment under `key`, `''` or with its `#`; undefined takes it out. An empty moment is one:
 * the story as it opens. The rest stays as it is.
 */
export function writeFragment(hash: string, key: string, moment: string | undefined): string {
  const parts = toParts(hash).filter(each => !each.startsWith(`${key}=`))
  if (moment !== undefined) parts.push(`${key}=${encodeURIComponent(moment)}`)
  return parts.length > 0 ? `#${parts.join('&')}` : ''
}

const toParts = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean)
