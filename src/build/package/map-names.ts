// What basemap/map-names.ts is in the repository: here the names lie packed.
import { readFileSync } from 'node:fs'
import type { Columns } from '../../model/columns.ts'
import type { BaseName } from '../../views/map/map-labels.ts'
import { fromNameColumns } from '../../views/map/name-columns.ts'
import { findPacked } from './find-packed.ts'

let names: readonly BaseName[] | undefined

export const toMapNames = (): readonly BaseName[] =>
  (names ??= fromNameColumns(JSON.parse(readFileSync(findPacked('labels.json'), 'utf8')) as Columns))
