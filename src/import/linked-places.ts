// What the Linked Places format (and GeoJSON-T before it) adds to a feature.
import { toList } from '../compiler/located-json.ts'
import { toFields, toParagraphs, toText, toWords, type Fields } from './fields.ts'
import type { ImportedDate, ImportedPlace } from './imported.ts'

export interface Linked {
  readonly place: Pick<ImportedPlace, 'name' | 'countryCodes' | 'links'>
  readonly text: string
  /** Of its geometry, where the feature has none of its own. */
  readonly date: ImportedDate | undefined
}

const WIKIDATA = /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/|wd:)(Q[1-9]\d*)$/
const GEONAMES = /^(?:https?:\/\/(?:www|sws)\.geonames\.org\/|gn:)([1-9]\d*)\/?$/

export function readLinked(feature: Fields): Linked {
  const names = toList(feature['names']).map(name => toText(toFields(name)['toponym']))
  const codes = toList(toFields(feature['properties'])['ccodes'] ?? feature['ccodes']).flatMap(code =>
    typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? [code] : [],
  )
  const sources = toList(feature['links']).flatMap(link => toWords(toFields(link)['identifier']) ?? [])
  const links = sources.flatMap(source => {
    const [wikidata, geonames] = [WIKIDATA, GEONAMES].map(link => link.exec(source)?.[1])
    return wikidata ? [`wd:${wikidata}`] : geonames ? [`gn:${geonames}`] : []
  })
  const [first, ...others] = names.filter(name => name !== undefined)
  return {
    place: {
      ...(first === undefined ? {} : { name: first }),
      ...(codes.length > 0 && { countryCodes: [...new Set(codes)] }),
      ...(links.length > 0 && { links: [...new Set(links)] }),
    },
    text: toParagraphs(
      ...others.filter(name => name !== first),
      ...toList(feature['descriptions']).map(each => toText(toFields(each)['value'])),
      ...toList(feature['types']).map(each => toText(toFields(each)['label'])),
      ...sources.filter(source => !WIKIDATA.test(source) && !GEONAMES.test(source)).map(source => toText(source)),
    ),
    date: toList(toFields(feature['geometry'])['geometries'] ?? [feature['geometry']]).flatMap(
      shape => readWhen(toFields(shape)['when']) ?? [],
    )[0],
  }
}

/** The member `when`: its timespans from the first to the last, or a start and an end, or a date alone. */
export function readWhen(value: unknown): ImportedDate | undefined {
  if (typeof value !== 'object') return toWords(value) === undefined ? undefined : { start: toWords(value) }
  const when = toFields(value)
  const spans = toList(when['timespans']).map(toFields)
  const [first, last] = spans.length > 0 ? [spans[0]!, spans.at(-1)!] : [when, when]
  const ends = [first['start'], spans.length > 1 ? (last['end'] ?? last['start']) : (last['end'] ?? last['stop'])]
  const display = toText(when['label'])
  const [from, to] = ends.map(toEnd)
  if (!from && !to) return display === undefined ? undefined : { display }
  const isOne = to === undefined && from!.length === 2
  const start = isOne ? `[${from!.join('..')}]` : from?.[0]
  return { start, end: to?.at(-1), display }
}

/** What a bound says: one date, or the two that it lies between. */
function toEnd(value: unknown): string[] | undefined {
  const { in: inside, earliest, latest } = toFields(value)
  const one = toWords(value) ?? toWords(inside)
  if (one !== undefined) return [one]
  const [from, to] = [toWords(earliest), toWords(latest)]
  if (from === undefined && to === undefined) return undefined
  return from === to ? [from!] : [from ?? '', to ?? '']
}
