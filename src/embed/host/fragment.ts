// The moment of a map in the fragment of an article's own address: `#map=event%3D…`, beside whatever else stands there.

/** The query string that a fragment keeps under `key`; undefined where it keeps none. */
export function readFragment(hash: string, key: string): string | undefined {
  const part = toParts(hash).find(each => each.startsWith(`${key}=`))
  try {
    return part && decodeURIComponent(part.slice(key.length + 1))
  } catch {
    return undefined // cut off or written by hand
  }
}

/** The fragment with another moment under `key`, `''` or with its `#`; undefined takes it out. An empty moment is one: the story as it opens. The rest stays as it is. */
export function writeFragment(hash: string, key: string, moment: string | undefined): string {
  const parts = toParts(hash).filter(each => !each.startsWith(`${key}=`))
  if (moment !== undefined) parts.push(`${key}=${encodeURIComponent(moment)}`)
  return parts.length > 0 ? `#${parts.join('&')}` : ''
}

const toParts = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean)
