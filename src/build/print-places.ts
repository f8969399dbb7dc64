// What `npm run place` prints: every place of a name, the likeliest first, and its short form for a story file.
import { chooseNamed } from '../complete/choose-place.ts'
import { toCountryName } from '../draft/gazetteer/country-name.ts'
import { foldName } from '../draft/gazetteer/fold.ts'
import { toPlaceKey, type KnownPlace } from '../draft/gazetteer/known-place.ts'
import type { PlaceBook } from '../draft/gazetteer/place-book.ts'
import { toShortPlace, toWholePlace } from '../draft/gazetteer/story-place.ts'
import { findTimeZone } from '../draft/gazetteer/time-zone.ts'
import { SETTINGS } from '../model/settings-file.ts'
import { toCall } from './program.ts'

const MOST = 12

/**
 * Prints the places of a name ("Abuja"), of a name and what it lies in ("Paris, Texas", "Paris, US-TX"), of a code
 * (NG, NG-KD) or of a number (gn:2352778); returns the exit code.
 */
export function printPlaces(
  args: readonly string[],
  book: PlaceBook,
  { log, error }: Pick<Console, 'log' | 'error'>,
): 0 | 1 {
  const text = args.join(' ').trim()
  if (foldName(text) === '') {
    error(`Usage: ${toCall('place', '"Abuja", "Paris, Texas", NG-KD or gn:2352778')}`)
    return 1
  }
  const places = findPlaces(text, book)
  for (const place of places.slice(0, MOST)) log(toLines(place, book).join('\n'))
  if (places.length > MOST) log(`${places.length - MOST} more; name a region or country after a comma`)
  if (places.length === 0) error(`No place is called ${text}${toSuggestion(text, book)}`)
  return places.length === 0 ? 1 : 0
}

function findPlaces(text: string, book: PlaceBook): readonly KnownPlace[] {
  const exact = book.byId(text) ?? book.region(text.toUpperCase()) ?? (/^[A-Z]{2}$/.test(text) && book.country(text))
  const named = book.find(text)
  return exact ? [exact, ...named.filter(place => toPlaceKey(place) !== toPlaceKey(exact))] : named
}

function toSuggestion(text: string, book: PlaceBook): string {
  const nearest = book.findNear(text)[0] ?? findPart(text, book)
  return nearest ? `; the nearest known is ${nearest.name}: ${toCall('place', `"${nearest.name}"`)}` : ''
}

/** Of the name without its first or last words: "Eastern Mediterranean" is near the Mediterranean Sea. */
function findPart(text: string, book: PlaceBook): KnownPlace | undefined {
  const words = text.split(/\s+/)
  for (let length = words.length - 1; length > 0; length--)
    for (let from = words.length - length; from >= 0; from--) {
      const [nearest] = book.find(words.slice(from, from + length).join(' '))
      if (nearest) return nearest
    }
  return undefined
}

/** "Abuja: city, FCT, Nigeria, 1,235,880 people, 9.058 N 7.495 E, Africa/Lagos, gn:2352778" and what to paste. */
function toLines(place: KnownPlace, book: PlaceBook): string[] {
  const { name, kind, country, region, isDistrict, population, lng, lat, id, ref } = place
  const isInside = kind === 'city' || isDistrict || ref !== undefined
  const facts = [
    isDistrict ? 'district' : kind,
    region && isInside ? book.region(region)?.name : undefined,
    country && kind !== 'country' ? (toCountryName(country, 'en') ?? country) : country,
    kind === 'city' && ref === undefined ? `${population.toLocaleString('en')} people` : undefined,
    `${Math.abs(lat)} ${lat < 0 ? 'S' : 'N'} ${Math.abs(lng)} ${lng < 0 ? 'W' : 'E'}`,
    kind === 'city' || kind === 'other' || isDistrict ? findTimeZone(lng, lat) : undefined,
    ref === undefined ? (id ?? (isInside ? undefined : region)) : `${SETTINGS}: ${ref}`,
  ]
  return [`${name}: ${facts.filter(Boolean).join(', ')}`, `  ${JSON.stringify(toStoryPlace(place, book))}`]
}

/** As a story file has it: "Abuja, NG" where an event says where, a code or number, else the whole place. */
function toStoryPlace(place: KnownPlace, book: PlaceBook): string | object {
  if (place.kind === 'city' && place.id) return toShortName(place, book) ?? { links: [place.id] }
  if (place.ref !== undefined) return toShortName(place, book) ?? toWholePlace(place)
  return toShortPlace(place) ?? toWholePlace(place)
}

/** The shortest words that mean this town and no other, as the build reads them. */
function toShortName(place: KnownPlace, book: PlaceBook): string | undefined {
  const { name, country, region } = place
  const outer = [country, region].find(each => {
    const choice = each ? chooseNamed(name, each, undefined, book) : undefined
    return choice?.ok && toPlaceKey(choice.place) === toPlaceKey(place)
  })
  return outer && `${name}, ${outer}`
}
