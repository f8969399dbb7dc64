// Everything that the packages know of places and words, as one file, and outlines as another.
import { type GazetteerFile, writeRegion, writeRow } from '../../draft/gazetteer/gazetteer-file.ts'
import type { OutlineFile } from '../../draft/gazetteer/outline-file.ts'
import { toCountryRows } from './country-rows.ts'
import { cutOutlines } from './cut-outlines.ts'
import { toDivisionRows } from './division-rows.ts'
import { readDivisions, readTowns } from './geonames.ts'
import { toRegions } from './region-codes.ts'
import { toTownRows } from './town-rows.ts'
import { readPeople, readWords } from './word-lists.ts'

const CREDITS = [
  'Towns, regions and districts: GeoNames (https://www.geonames.org), CC BY 4.0; cut to names, points and people',
  'Points of countries: Natural Earth, public domain',
  'Codes and names of regions: Unicode CLDR, Unicode License v3',
  'Names of people: CSpell, MIT, copyright 2023 Street Side Software',
  'English words: SCOWL (http://wordlist.aspell.net), copyright 2000-2016 Kevin Atkinson',
]

export interface Cut {
  readonly gazetteer: GazetteerFile
  readonly outlines: OutlineFile
}

export function cutGazetteer(): Cut {
  const towns = readTowns()
  const words = readWords()
  const divisions = readDivisions(1)
  const regions = toRegions(divisions)
  const otherNames = new Map(regions.map(({ country, admin1, name }) => [`${country}.${admin1}`, name]))
  const rows = [
    ...toCountryRows(towns),
    ...toDivisionRows(divisions, towns, 1, otherNames),
    ...toDivisionRows(readDivisions(2), towns, 2),
    ...toTownRows(towns, words),
  ].filter(({ key }) => key.length > 1)
  rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.population - a.population))
  const gazetteer = {
    credits: CREDITS,
    rows: rows.map(writeRow).join('\n'),
    regions: regions.map(writeRegion).sort().join('\n'),
    people: [...readPeople()].sort().join(' '),
    words: [...words].sort().join(' '),
  }
  return { gazetteer, outlines: cutOutlines(regions, towns) }
}
