// Where an outlet is at home, as far as its address says: the country of its domain, and the town in its name.
import { countries } from '../gazetteer/countries.ts'
import { foldName } from '../gazetteer/fold.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Toponym } from '../gazetteer/toponym.ts'
import type { Document } from '../types.ts'

export interface Home {
  readonly country?: Toponym
  /** Of a paper in a domain of no country, which is of the United States more often than of any other. */
  readonly isSure: boolean
  /** The letters and digits of the address: "theparisnews.com" is `theparisnews`. */
  readonly letters: string
}

/** Domains that are not the code of the country, or are sold to all the world. */
const CODE_OF_DOMAIN: Readonly<Record<string, string>> = { uk: 'GB', tv: '', io: '', co: '', me: '', fm: '', it: 'IT' }
const WORLDWIDE = /^(?:com|org|net)$/
/** Letters of a name that are hardly in an address by chance. */
const LEAST_LETTERS = 5

export function findHome({ outlet = '', home }: Document, gazetteer: Gazetteer): Home {
  if (home !== undefined) return readHome(home, gazetteer)
  const [, stem = '', domain = ''] = /^(?:www\.)?(.*?)\.([a-z]+)$/.exec(outlet.toLowerCase()) ?? []
  const isSure = !WORLDWIDE.test(domain)
  const code = isSure ? (CODE_OF_DOMAIN[domain] ?? domain.toUpperCase()) : 'US'
  const country = domain ? findCountry(code, gazetteer) : undefined
  return { letters: stem.replace(/[^a-z]/g, ''), isSure, ...(country ? { country } : {}) }
}

/** "Niamey, NE": a town and the code of its country, or the code alone. */
function readHome(home: string, gazetteer: Gazetteer): Home {
  const [, town = '', code = ''] = /^(?:(.*),)?\s*([A-Za-z]{2})\s*$/u.exec(home) ?? ['', home]
  const country = findCountry(code.toUpperCase(), gazetteer)
  return {
    letters: foldName(town).replace(/[^a-z]/g, ''),
    isSure: country !== undefined,
    ...(country ? { country } : {}),
  }
}

function findCountry(code: string, gazetteer: Gazetteer): Toponym | undefined {
  const name = countries.find(country => country.code === code)?.name
  return name ? gazetteer.lookup(foldName(name)).find(({ kind }) => kind === 'country') : undefined
}

/** Whether the outlet has the name in its own. */
export function isNamedFor({ letters }: Home, key: string): boolean {
  const name = key.replaceAll(' ', '')
  return name.length >= LEAST_LETTERS && letters.includes(name)
}
