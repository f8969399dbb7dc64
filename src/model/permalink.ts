// The URL contract: what a link says about the page, read once at the door and written back without what is default.
import { parseEdtf } from './edtf.ts'
import { FACETS } from './filter.ts'
import { toAnchor } from './when.ts'
import { MODES, type Mode } from './window.ts'
import { ZONES, type Zone } from './zone.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export const AXES = ['auto', 'linear'] as const
export type Theme = (typeof THEMES)[number]
export type Axis = (typeof AXES)[number]

/** The least and the greatest zoom of the map: a globe whole on a phone, and the streets of a city apart. */
export const ZOOMS: readonly [number, number] = [-2, 14]

/** Where the map looks: degrees, and MapLibre's zoom (512 px tiles). */
export interface View {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
}

/** The web standard that browsers and Node share; this folder is compiled with the types of neither. */
declare class URLSearchParams {
  constructor(search: string)
  get(name: string): string | null
  set(name: string, value: string): void
  delete(name: string): void
  toString(): string
}

/** What a link can say; undefined is "the link does not say". `t` is one EDTF date or two, in order. */
export interface Permalink {
  readonly event?: string
  readonly t?: readonly [string] | readonly [string, string]
  readonly mode?: Mode
  readonly axis?: Axis
  readonly zone?: Zone
  readonly theme?: Theme
  readonly lang?: string
  readonly view?: View
  /** Whether a window or date also shows what only may fall into it: `no`, or not said. */
  readonly possible?: 'no'
  /** All events, or the key events alone; not said where the story opens with them. */
  readonly all?: 'yes' | 'no'
  /** Words that are searched for. */
  readonly q?: string
  /** Values of a filter, by facet. */
  readonly category?: readonly string[]
  readonly status?: readonly string[]
  readonly place?: readonly string[]
  readonly article?: readonly string[]
  readonly sign?: readonly string[]
}

const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find(value => value === text)

/** `A/B` is one date that lasted, except in a window, which is two dates. */
function parseTime(text: string, mode: Mode): Permalink['t'] {
  if (text.length > 130) return undefined
  const one = parseEdtf(text).ok ? ([text] as const) : undefined
  return mode === 'window' ? (cutTime(text) ?? one) : (one ?? cutTime(text))
}

/** Cuts two dates, in order, at the slash where both can be read; see `joinTime` for the one case that needs more. */
function cutTime(text: string): readonly [string, string] | undefined {
  const parts = text.split('/')
  for (let count = 1; count < parts.length; count++) {
    const [from, to] = [toDate(parts.slice(0, count)), toDate(parts.slice(count))]
    const [a, b] = [parseEdtf(from), parseEdtf(to)]
    if (a.ok && b.ok && toAnchor(a.value) <= toAnchor(b.value)) return [from, to]
  }
  return undefined
}

/** `A/A` is A. */
const toDate = (parts: readonly string[]): string =>
  parts.length === 2 && parts[0] === parts[1] ? parts[0]! : parts.join('/')

/** Two dates of which just one has a slash could be cut in two ways, so the other is written as an interval, `A/A`. */
function joinTime(dates: NonNullable<Permalink['t']>): string {
  const slashes = dates.filter(date => date.includes('/')).length
  return dates
    .map(date => (dates.length === 2 && slashes === 1 && !date.includes('/') ? `${date}/${date}` : date))
    .join('/')
}

function parseView(text: string): View | undefined {
  if (!/^-?\d{1,3}(?:\.\d{1,7})?,-?\d{1,2}(?:\.\d{1,7})?,-?\d{1,2}(?:\.\d{1,4})?$/.test(text)) return undefined
  const [lng, lat, zoom] = text.split(',').map(Number) as [number, number, number]
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && zoom >= ZOOMS[0] && zoom <= ZOOMS[1]
    ? { lng, lat, zoom }
    : undefined
}

/** Ids with commas between them, each once. */
function parseIds(text: string): readonly string[] | undefined {
  return /^[a-z0-9-]{1,80}(?:,[a-z0-9-]{1,80}){0,99}$/.test(text) ? [...new Set(text.split(','))] : undefined
}

/** The most that can be searched for, UTF-16 units. */
export const MOST_QUERY = 100

/** Something to be seen, and no control characters nor halves of a character. */
const isQuery = (text: string): boolean =>
  text.length <= MOST_QUERY && /^[^\p{Cc}\p{Cs}]+$/u.test(text) && text.trim() !== ''

type Parameter = keyof Permalink

const parsers: { readonly [K in Parameter]-?: (text: string, mode: Mode) => Permalink[K] | undefined } = {
  event: text => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined),
  t: parseTime,
  mode: text => oneOf(MODES, text),
  axis: text => oneOf(AXES, text),
  zone: text => oneOf(ZONES, text),
  theme: text => oneOf(THEMES, text),
  lang: text => (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(text) ? text : undefined),
  view: parseView,
  possible: text => (text === 'no' ? text : undefined),
  all: text => oneOf(['yes', 'no'], text),
  q: text => (isQuery(text) ? text : undefined),
  category: parseIds,
  status: parseIds,
  place: parseIds,
  article: parseIds,
  sign: parseIds,
}

/** In the order of an address. */
export const PARAMETERS = Object.keys(parsers) as readonly Parameter[]

/**
 * Reads a query string; `opening` is the mode of a link that names none. Unknown parameters are ignored, of a repeated
 * one the first counts, bad ones are listed. Never throws.
 */
export function parsePermalink(search: string, opening: Mode = 'upto'): { link: Permalink; bad: Parameter[] } {
  const query = new URLSearchParams(search)
  const mode = parsers.mode(query.get('mode') ?? '', opening) ?? opening
  const bad: Parameter[] = []
  const entries = PARAMETERS.flatMap(name => {
    const found = query.get(name)
    if (found === null) return []
    const value = parsers[name](found, mode)
    if (value === undefined) bad.push(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { link: Object.fromEntries(entries) as Permalink, bad }
}

/** A map that was dragged around the world counts on past 180 degrees. */
const wrapLng = (lng: number) => (Math.abs(lng) <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180)

const round = (value: number, decimals: number) => String(Number(value.toFixed(decimals)))

/** Writes a query string, `''` or one that starts with `?`; parameters that are not ours are kept from `keep`. */
export function toSearch(link: Permalink, keep = ''): string {
  const query = new URLSearchParams(keep)
  for (const name of PARAMETERS) query.delete(name)
  if (link.event) query.set('event', link.event)
  if (link.t) query.set('t', joinTime(link.t))
  for (const name of ['mode', 'axis', 'zone', 'theme', 'lang', 'possible', 'all', 'q'] as const)
    if (link[name]) query.set(name, link[name])
  if (link.view)
    query.set(
      'view',
      [
        round(wrapLng(link.view.lng), 4),
        round(link.view.lat, 4),
        round(Math.min(Math.max(link.view.zoom, ZOOMS[0]), ZOOMS[1]), 2),
      ].join(','),
    )
  for (const facet of FACETS) if (link[facet]?.length) query.set(facet, link[facet].join(','))
  const text = query.toString().replace(/%(?:2C|2F|5B|5D)/g, decodeURIComponent)
  return text && `?${text}`
}
