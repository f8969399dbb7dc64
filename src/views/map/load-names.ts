// The names of the basemap: a file of its own, since the story can be read without it.
import namesUrl from '../../../data/basemap/labels.json?url'
import type { Columns } from '../../model/columns.ts'
import type { BaseName } from './map-labels.ts'
import { fromNameColumns } from './name-columns.ts'

/**
 * In English, unless `url` is another. Rejects when the file cannot be had. It is the build's own, so its shape is
 * trusted.
 */
export async function loadNames(url = namesUrl): Promise<readonly BaseName[]> {
  const response = await fetch(new URL(url, import.meta.url))
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return fromNameColumns((await response.json()) as Columns)
}
