// What basemap/package-file.ts is in the repository: here the files of other packages lie packed.
import { readFileSync } from 'node:fs'
import { findPacked } from './find-packed.ts'

export const findPackageFile = (name: string): string => findPacked(name)

export const readPackageFile = (name: string): unknown => JSON.parse(readFileSync(findPackageFile(name), 'utf8'))
