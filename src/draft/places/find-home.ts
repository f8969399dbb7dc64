// Where an outlet is at home, as far as its address says: the country of its domain, and the town in its name.
import { countries } from '../gazetteer/countries.ts'
import { foldName } from '../gazetteer/fold.ts'
import type { Gazetteer, Toponym } from '../gazetteer/gazetteer.ts'
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

export function findHome({ outlet = '' }: Document, gazetteer: Gazetteer): Home {
  const [, stem = '', domain = ''] = /^(?:www\.)?(.*?)\.([a-z]+)$/.exec(outlet.toLowerCase()) ?? []
  const isSure = !WORLDWIDE.test(domain)
  const code = isSure ? (CODE_OF_DOMAIN[domain] ?? domain.toUpperCase()) : 'US'
  const name = countries.find(country => country.code === code)?.name
  const country = name && domain ? gazetteer.lookup(foldName(name)).find(({ kind }) => kind === 'country') : undefined
  return { letters: stem.replace(/[^a-z]/g, ''), isSure, ...(country ? { country } : {}) }
}

/** Whether the outlet has the name in its own. */
export function isNamedFor({ letters }: Home, key: string): boolean {
  const name = key.replaceAll(' ', '')
  return name.length >= LEAST_LETTERS && letters.includes(name)
}
