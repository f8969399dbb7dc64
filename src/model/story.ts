// A story as the page carries it: checked, frozen, with the texts of its articles and the place of each quote in them.
import type { Geometry, GeometryCollection, Position } from 'geojson'
import type { DisputedLook } from './own-map.ts'

export const PRECISIONS = ['exact', 'near', 'city', 'district', 'region', 'country', 'line', 'area', 'water'] as const
export const ROLES = ['site', 'actor', 'participant', 'origin', 'destination', 'affected', 'mentioned'] as const
export const STATUSES = ['reported', 'planned', 'claimed', 'denied', 'disputed'] as const
export const JOINS = ['none', 'mesh', 'path'] as const
export const BASES = ['stated', 'resolved', 'inferred'] as const
export const CERTAINTIES = ['certain', 'less-certain', 'uncertain'] as const
/** One of the few events that tell the story, or not. */
export const WEIGHTS = ['key', 'detail'] as const
/** Something was done or happened, or somebody said it. */
export const KINDS = ['did', 'said'] as const
/** What of an event a quote can say. */
export const PARTS = ['what', 'when', 'where'] as const

/** How closely the texts name a place. */
export type Precision = (typeof PRECISIONS)[number]
/** What a place is to an event. */
export type Role = (typeof ROLES)[number]
export type Status = (typeof STATUSES)[number]
/** How the places of an event are joined: each with each, or one after the other. */
export type Join = (typeof JOINS)[number]
/** The text says it; it is mechanical from the text and its date; an editor judged it or knew it from elsewhere. */
export type Basis = (typeof BASES)[number]
export type Certainty = (typeof CERTAINTIES)[number]
export type Weight = (typeof WEIGHTS)[number]
export type Kind = (typeof KINDS)[number]
export type Part = (typeof PARTS)[number]

export interface Story {
  readonly $schema?: string | undefined
  readonly schemaVersion: 1
  readonly id: string
  readonly title: string
  readonly dek?: string | undefined
  /** What happened, with date and place, in one sentence. */
  readonly finding?: string | undefined
  /** BCP 47. */
  readonly lang: string
  /** Compiled: BCP 47 of all that it is told in, that of `/s/<story>/` first; undefined where it has one. */
  readonly languages?: readonly string[] | undefined
  /** IANA, the zone of dates without a time. */
  readonly timeZone: string
  readonly articles: readonly Article[]
  readonly places: Readonly<Record<string, Place>>
  readonly categories?: Readonly<Record<string, { readonly label: string }>> | undefined
  readonly events: readonly StoryEvent[]
  /** Ids of places that are always drawn. */
  readonly context?: readonly string[] | undefined
  /** At whose moment the page opens. */
  readonly opening?: { readonly event: string } | undefined
  readonly view?:
    | {
        /** Ids of places, or [west, south, east, north]. */
        readonly frame?: readonly (string | number)[] | undefined
        readonly timeline?:
          | { readonly axis?: 'auto' | 'linear' | undefined; readonly mode?: 'upto' | 'window' | 'only' | undefined }
          | undefined
      }
    | undefined
  /** Compiled; undefined where the map opens with all of the story. */
  readonly frames?: Frames | undefined
  readonly credits?: readonly string[] | undefined
  readonly license?: string | undefined
  /** Of the site: what it calls seas, by the language of a page, then by the name on the basemap. */
  readonly seas?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined
  /** Of the site, for what the build draws; no file of the story's data has it. */
  readonly ownMap?:
    | {
        readonly disputedBorders?: DisputedLook | undefined
        /** Of the site's own tiles. */
        readonly credit?: string | undefined
      }
    | undefined
}

/** West, south, east, north; west is east of east where the box reaches across the antimeridian. Degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** What a wide and a narrow map show as they open. */
export interface Frames {
  readonly wide: Bounds
  readonly narrow: Bounds
}

export interface Article {
  readonly id: string
  /** BCP 47, of headline and text, where it is not the story's. */
  readonly lang?: string | undefined
  readonly headline: string
  readonly publisher?: string | undefined
  readonly byline?: readonly string[] | undefined
  readonly url?: string | undefined
  /** EDTF. */
  readonly published: string
  readonly publishedBasis?: Basis | undefined
  readonly publishedNote?: string | undefined
  readonly dateline?: string | undefined
  /** Path of the plain text. */
  readonly text: string
  /** The text as received; with `quotes-only` rights just the cited passages, a blank line between them. */
  readonly body: string
  /** Offsets in `body` of line breaks that only fill a line of a text broken at a width, and end no paragraph. */
  readonly wraps?: readonly number[] | undefined
  /** Paragraphs of the text, as they stand there, that are its publisher's page and not the article. */
  readonly boilerplate?: readonly string[] | undefined
  readonly rights: 'full' | 'quotes-only'
}

export interface Place {
  readonly name: string
  /** By BCP 47 tag. */
  readonly names?: Readonly<Record<string, string>> | undefined
  readonly precision: Precision
  /** WGS 84. Of a country only the point where its name stands: its outline comes from the border data. */
  readonly geometry: Exclude<Geometry, GeometryCollection>
  /** Of an area: where its mark and its name stand, well inside it. */
  readonly labelPoint?: Position | undefined
  readonly radiusKm?: number | undefined
  /** ISO 3166-1 alpha-2. */
  readonly countryCodes?: readonly string[] | undefined
  /** ISO 3166-2, of the first-level region that it is or lies in. */
  readonly region?: string | undefined
  /** `wd:` and a Wikidata id, `gn:` and a GeoNames number. */
  readonly links?: readonly string[] | undefined
  readonly pointNote?: string | undefined
  readonly source?: Reference | undefined
  readonly disputed?: string | undefined
}

export interface Reference {
  readonly title: string
  /** BCP 47, of the title, where it is not the story's. */
  readonly lang?: string | undefined
  readonly url: string
}

export interface StoryEvent {
  readonly id: string
  readonly title: string
  /** The title in at most 24 characters, for the axis and the map. */
  readonly label?: string | undefined
  readonly weight?: Weight | undefined
  readonly kind?: Kind | undefined
  readonly summary?: string | undefined
  readonly category?: string | undefined
  readonly status: Status
  readonly when: EventDate
  readonly where: readonly Where[]
  /** Why it has no place. */
  readonly whereNote?: string | undefined
  readonly join: Join
  readonly cite: readonly Cite[]
  readonly actors?: readonly string[] | undefined
  /** Ids of events, in both directions. */
  readonly related?: readonly string[] | undefined
  readonly updated?: readonly { readonly date: string; readonly note: string }[] | undefined
}

/** How surely something of an event is known, and from what. */
export interface Known {
  /** The phrase as printed. */
  readonly text?: string | undefined
  readonly basis: Basis
  readonly certainty?: Certainty | undefined
  /** How an editor knows; there where the basis is `inferred`. */
  readonly note?: string | undefined
  readonly refs?: readonly Reference[] | undefined
}

export interface EventDate extends Known {
  readonly edtf: string
  /** IANA, where it is not the story's. */
  readonly timeZone?: string | undefined
}

export interface Where extends Known {
  /** Id of a place. */
  readonly place: string
  readonly role: Role
}

/** `start` (included) and `end` (excluded) count code points of the article's `body`, as in Web Annotation. */
export interface Cite {
  readonly article: string
  readonly exact: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
  readonly supports: readonly Part[]
  /** The passage in the story's language, where it is in another. */
  readonly translation?: string | undefined
  readonly start: number
  readonly end: number
}
