// What a place may be instead, with how far that is from what stands in the file, and why.
import { toKm } from '../../compiler/distance.ts'
import { isObject, toList } from '../../compiler/located-json.ts'
import { foldName } from '../../draft/gazetteer/fold.ts'
import type { KnownPlace } from '../../draft/gazetteer/known-place.ts'
import type { PlaceBook } from '../../draft/gazetteer/place-book.ts'
import type { Candidate } from '../../draft/types.ts'
import { SETTINGS } from '../../model/settings-file.ts'
import type { Known } from './known.ts'
import { toText } from './story-value.ts'

export interface PlaceCandidate extends Candidate {
  /** "Paris, Texas, US" */
  readonly title: string
  /** "city, 25,000 people" */
  readonly reason: string
  /** Kilometres from the place as the file has it; undefined where it has no point. */
  readonly km: number | undefined
  /** Whether it is the one in the file. */
  readonly isChosen: boolean
}

/** So many can be chosen by a key. */
const MOST = 5
/** Of one name and kind, as near as this is the same. */
const SAME_KM = 5

/** `ranked` by the clerk, the likeliest first; filled up by name from the gazetteer. */
export function toCandidates(place: unknown, ranked: readonly Candidate[], { book }: Known): PlaceCandidate[] {
  const name = isObject(place) ? (toText(place['name']) ?? '') : ''
  const all = [...ranked, ...book.find(name).map(toCandidate)]
  const own = all.filter((one, at) => all.findIndex(other => isSame(one, other)) === at)
  const chosen = own.find(each => isInFile(each, place))
  const shown = own.slice(0, MOST)
  // The one in the file is never left out.
  const list = chosen && !shown.includes(chosen) ? [chosen, ...shown.slice(0, MOST - 1)] : shown
  return list.map(each => toPlaceCandidate(each, place, book, each === chosen))
}

/** By what somebody types: a name, alone or with what it lies in, a GeoNames number, an ISO code. At most twenty. */
export function searchPlaces(text: string, place: unknown, { book }: Known): PlaceCandidate[] {
  const plain = text.trim().slice(0, 120)
  const known = [book.byId(plain), book.region(plain.toUpperCase()), book.country(plain.toUpperCase())]
  const found = [...known.filter(each => each !== undefined), ...(foldName(plain) === '' ? [] : book.find(plain))]
  return found.slice(0, 20).map(each => {
    const candidate = toCandidate(each)
    return toPlaceCandidate(candidate, place, book, isInFile(candidate, place))
  })
}

function toCandidate({ name, kind, lng, lat, country, region, id, ref, reachKm }: KnownPlace): Candidate {
  const optional = { ...(country ? { countryCode: country } : {}), ...(id ? { id: id.slice(3) } : {}) }
  const own = ref === undefined ? {} : { ref, isDistrict: kind === 'region', ...(region ? { region } : {}) }
  return { name, kind, lng, lat, ...optional, ...own, ...(reachKm ? { reachKm } : {}), score: 0.01 }
}

function toPlaceCandidate(candidate: Candidate, place: unknown, book: PlaceBook, isChosen: boolean): PlaceCandidate {
  const known = candidate.id === undefined ? undefined : book.byId(`gn:${candidate.id}`)
  const region = known?.region === undefined ? undefined : book.region(known.region)?.name
  const outer = [region === candidate.name ? undefined : region, candidate.countryCode]
  const title = [candidate.name, ...outer].filter(part => part !== undefined).join(', ')
  const people = known && known.population > 0 ? `, ${known.population.toLocaleString('en')} people` : ''
  const point = toPoint(place)
  const km = point && Math.round(toKm(point, [candidate.lng, candidate.lat]))
  const origin = candidate.ref === undefined ? '' : `, ${SETTINGS}`
  return { ...candidate, title, reason: `${candidate.kind}${people}${origin}`, km, isChosen }
}

const isSame = (one: Candidate, other: Candidate): boolean =>
  one.id !== undefined && other.id !== undefined
    ? one.id === other.id
    : one.kind === other.kind && toKm([one.lng, one.lat], [other.lng, other.lat]) < SAME_KM

function isInFile({ id, kind, countryCode, lng, lat }: Candidate, place: unknown): boolean {
  if (!isObject(place)) return false
  const [links, codes, point] = [toList(place['links']), toList(place['countryCodes']), toPoint(place)]
  if (id !== undefined && links.includes(`gn:${id}`)) return true
  if (kind === 'country')
    return place['precision'] === 'country' && countryCode !== undefined && codes[0] === countryCode
  return links.length === 0 && point !== undefined && toKm(point, [lng, lat]) < SAME_KM
}

/** Of a place whose geometry is a point. */
function toPoint(place: unknown): [number, number] | undefined {
  const geometry = isObject(place) ? place['geometry'] : undefined
  const [lng, lat] = isObject(geometry) && geometry['type'] === 'Point' ? toList(geometry['coordinates']) : []
  return typeof lng === 'number' && typeof lat === 'number' ? [lng, lat] : undefined
}
