// What the compiler is told of the world: outlines of countries, and towns by name.
import type { FindOutline } from '../compiler/checks/check-countries.ts'
import type { FindTowns } from '../compiler/known-town.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { buildGazetteer } from './gazetteer/build-gazetteer.ts'
import { createFindTowns } from './gazetteer/find-towns.ts'

export interface Geography {
  readonly findOutline: FindOutline
  readonly findTowns: FindTowns
}

/**
 * `root` is the project's. The gazetteer is made first where it is missing, so that a check never says less than
 * another; `say` hears of it.
 */
export async function openGeography(root: string, say: (line: string) => void): Promise<Geography> {
  return { findOutline: findCountryOutline, findTowns: createFindTowns(await buildGazetteer(root, say)) }
}
