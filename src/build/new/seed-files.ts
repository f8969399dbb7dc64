// The texts of articles against those that lie in seeds/ already: new, the same, or another under a name that is taken.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle, type ReadArticle } from './read-article.ts'

export interface Seed extends ReadArticle {
  readonly state: 'new' | 'same' | 'other'
  /** What lies there; undefined where nothing does. */
  readonly before: Buffer | undefined
}

/** Throws an error whose message names the file. */
export function readSeeds(root: string, sources: readonly string[]): Seed[] {
  const seeds = sources.map((source): Seed => {
    const article = readArticle(source)
    const at = join(root, article.path)
    const before = existsSync(at) ? readFileSync(at) : undefined
    return { ...article, state: !before ? 'new' : before.equals(article.bytes) ? 'same' : 'other', before }
  })
  for (const [at, { source, path, bytes }] of seeds.entries()) {
    const before = seeds.slice(0, at).find(each => each.path === path || each.bytes.equals(bytes))
    if (!before) continue
    const why = before.bytes.equals(bytes) ? 'the same text as' : 'the same name as'
    throw new Error(`${source}: ${why} ${before.source}`)
  }
  return seeds
}
