// The names of the basemap: a file of its own, since the story can be read without it.
import namesUrl from '../../../data/basemap/labels.json?url'
import type { Columns } from '../../model/columns.ts'
import type { BaseName } from './map-labels.ts'
import { fromNameColumns } from './name-columns.ts'

/** Rejects when the file cannot be had. It is the build's own, so its shape is trusted. */
export async function loadNames(): Promise<readonly BaseName[]> {
  const response = await fetch(new URL(namesUrl, import.meta.url))
  if (!response.ok) throw new Error(`${response.status} ${namesUrl}`)
  return fromNameColumns((await response.json()) as Columns)
}
