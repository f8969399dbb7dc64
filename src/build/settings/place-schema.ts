// A place that the settings name: what the gazetteer lacks and the stories of a site need again and again.
import * as v from 'valibot'
import { checkCountries, type FindOutline } from '../../compiler/checks/check-countries.ts'
import { text, url } from '../../compiler/field-schemas.ts'
import { position } from '../../compiler/geometry-schema.ts'
import { showText, showValue, type Finding } from '../../compiler/problem.ts'
import { placeSchema as storyPlace } from '../../compiler/story-schema.ts'
import { countries } from '../../draft/gazetteer/countries.ts'
import { foldName } from '../../draft/gazetteer/fold.ts'

/** Of those of the gazetteer the ones that a point can stand for; a region is a district, of whatever kind. */
const KINDS = ['city', 'region', 'other'] as const
const MOST_DECIMALS = 7

/** As it is looked up: what stands after a comma is what a place lies in. */
const name = v.pipe(
  text(120),
  v.check(
    each => foldName(each) !== '' && !/[,\p{Cc}]/u.test(each),
    'a name with a letter or digit, without commas and control characters',
  ),
)

export const placeSchema = v.strictObject({
  name,
  /** Other spellings. */
  names: v.optional(v.pipe(v.array(name), v.maxLength(20))),
  country: v.pipe(
    v.string(),
    v.check(code => countries.some(each => each.code === code), 'the ISO 3166-1 code of a country, such as NE'),
  ),
  region: storyPlace.entries.region,
  kind: v.picklist(KINDS),
  coordinates: v.pipe(
    position,
    v.check(
      at => at.every(degrees => Number(degrees.toFixed(MOST_DECIMALS)) === degrees),
      `at most ${MOST_DECIMALS} decimals`,
    ),
  ),
  /** What no article says needs a ground. */
  ref: url,
})

/** A `ref` that is missing is told with what it is: its name does not say so. */
export const explainRef = (finding: Finding): Finding =>
  finding.path[0] === 'places' && finding.path[2] === 'ref' && finding.found === 'nothing'
    ? { ...finding, expected: `${finding.expected}: the address of a public page that says where the place lies` }
    : finding

type OwnPlace = v.InferOutput<typeof placeSchema>

/** What no place shows by itself; `places` have their shape. */
export function checkPlaces(places: readonly OwnPlace[]): Finding[] {
  const taken = new Map<string, number>()
  return places.flatMap(({ name, country, region = '' }, at): Finding[] => {
    if (region !== '' && !region.startsWith(`${country}-`))
      return [{ path: ['places', at, 'region'], found: showText(region), expected: `a region of ${country}` }]
    const key = [foldName(name), country, region].join('|')
    const first = taken.get(key)
    if (first === undefined) taken.set(key, at)
    return first === undefined
      ? []
      : [
          {
            path: ['places', at, 'name'],
            found: `${showValue(name)}, as in places[${first}]`,
            expected: 'each place once, in its country and region',
          },
        ]
  })
}

/** Warnings, as of the places of a story: borders are disputed and outlines are simplified. */
export function findOutside(places: readonly OwnPlace[], findOutline: FindOutline): Finding[] {
  const each = places.map(({ country, coordinates }, at) => {
    const geometry = { type: 'Point', coordinates } as const
    return [String(at), { name: '', precision: 'near', countryCodes: [country], geometry } as const] as const
  })
  return checkCountries({ places: new Map(each) }, findOutline).map(finding => ({
    ...finding,
    path: ['places', Number(finding.path[1]), 'coordinates'],
  }))
}
