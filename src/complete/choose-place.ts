// Which place a name with its country means, where it can mean only one.
import { toKm } from '../compiler/distance.ts'
import { foldName } from '../draft/gazetteer/fold.ts'
import type { KnownPlace } from '../draft/gazetteer/known-place.ts'
import type { PlaceBook } from '../draft/gazetteer/place-book.ts'
import { SETTINGS } from '../model/settings-file.ts'
import type { Precision } from '../model/story.ts'

export type Choice =
  | { readonly ok: true; readonly place: KnownPlace }
  /** The likeliest first; none where nothing is called so. */
  | { readonly ok: false; readonly candidates: readonly KnownPlace[] }

/** A town that is this many times larger than the next of its name is the one that is meant without more words. */
const LARGER = 10

/** `outer` is a code or a name of what it lies in, where one is given. */
export function chooseNamed(
  name: string,
  outer: string | undefined,
  precision: Precision | undefined,
  book: PlaceBook,
): Choice {
  const known = foldName(name) === '' ? [] : book.find(outer === undefined ? name : `${name}, ${outer}`)
  // "GA" is Gabon, and Georgia in the United States.
  const inCountry = known.filter(({ country }) => country === outer)
  const found = inCountry.length > 0 ? inCountry : known
  // What a newsroom has written down is what it means.
  const own = found.filter(({ ref, kind }) => outer !== undefined && ref !== undefined && fits(kind, precision))
  return own.length === 1 ? { ok: true, place: own[0]! } : choosePlace(name, found, precision)
}

function choosePlace(name: string, found: readonly KnownPlace[], precision: Precision | undefined): Choice {
  const key = foldName(name)
  const called = found.filter(place => ` ${foldName(place.name)} `.includes(` ${key} `))
  const fitting = (called.length > 0 ? called : found).filter(({ kind }) => fits(kind, precision))
  const isTown = ({ kind }: KnownPlace) => kind === 'city'
  // "Kano" is the city and not Kano State; "Georgia", "New York" and "Luxembourg" are both.
  const candidates = fitting.some(isTown)
    ? fitting.filter(place => isTown(place) || precision !== undefined || foldName(place.name) === key)
    : fitting
  const [first, second] = candidates.toSorted((a, b) => b.population - a.population)
  const isClear = second === undefined || (candidates.every(isTown) && first!.population >= LARGER * second.population)
  return first && isClear ? { ok: true, place: first } : { ok: false, candidates }
}

const KINDS: Readonly<Partial<Record<Precision, KnownPlace['kind']>>> = {
  country: 'country',
  region: 'region',
  district: 'region',
  city: 'city',
}

const fits = (kind: KnownPlace['kind'], precision: Precision | undefined): boolean => {
  const wanted = precision && KINDS[precision]
  return wanted === undefined || wanted === kind
}

const MOST = 6

/** `Springfield, Missouri (city, 166,810 people, gn:4409896); …`, the others with how far they are from the first. */
export function showCandidates(candidates: readonly KnownPlace[], book: PlaceBook): string {
  const [first] = candidates
  const shown = candidates.slice(0, MOST).map(place => {
    const km = Math.round(toKm([first!.lng, first!.lat], [place.lng, place.lat]))
    const facts = place === first ? toFacts(place) : [...toFacts(place), `${km.toLocaleString('en')} km from the first`]
    return `${toTitle(place, book)} (${facts.join(', ')})`
  })
  return [...shown, ...(candidates.length > MOST ? [`${candidates.length - MOST} more`] : [])].join('; ')
}

/** "Abuja, Federal Capital Territory, NG". */
export function toTitle({ name, region, country, kind }: KnownPlace, book: PlaceBook): string {
  const inside = region === undefined || kind === 'country' ? undefined : book.region(region)?.name
  return [name, ...(inside === undefined || inside === name ? [] : [inside]), ...(country ? [country] : [])].join(', ')
}

/** A country is named by its code, a region by its own, a town by GeoNames' number, one of the settings by these. */
const toFacts = ({ kind, population, id, ref, region, country }: KnownPlace): string[] => [
  kind,
  ...(ref !== undefined ? [SETTINGS] : kind === 'city' ? [`${population.toLocaleString('en')} people`] : []),
  ...(kind === 'country' ? [country] : kind === 'region' && region ? [region] : id ? [id] : []),
]
