// How the page and the server behind it speak: `npm run studio` answers under `api/`, and only to who has its token.
import type { CuratedPlace } from '../../draft/gazetteer/curated.ts'
import type { DisputedLook, OwnTiles } from '../../model/own-map.ts'
import type { OnDisk } from './saving/saving.ts'

/** In the address that the server prints, `#token=…`; sent with every request. */
export const TOKEN_HEADER = 'x-dateline-token'

/** What dateline.config.json says of every story's page. */
export interface PageSettings {
  /** Of the site, BCP 47. */
  readonly lang?: string | undefined
  /** By the English name: one text, or texts by language. */
  readonly seas?: Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined
  readonly credits?: string[] | undefined
  readonly disputedBorders?: DisputedLook | undefined
  readonly tiles?: (OwnTiles & { readonly credit: string }) | undefined
}

/** `GET api/project` */
export interface ProjectAnswer {
  /** Ids of the stories and paths of the texts that there are. */
  readonly stories: readonly string[]
  readonly texts: readonly string[]
  readonly site: PageSettings
  /** Of the site's settings. */
  readonly places: readonly CuratedPlace[]
  /** What the command was given. */
  readonly opening: { readonly story: string } | { readonly article: string } | null
}

/** `GET api/stories/<id>`; 404 where there is none. */
export interface StoryAnswer extends OnDisk {
  /** By path, of the articles whose texts can be read. */
  readonly texts: Readonly<Record<string, string>>
}

/** `GET api/stories/<id>/version`, to watch a file and its texts; null where it is gone. */
export interface VersionAnswer {
  readonly version: string | null
  /** Versions by path, of the articles whose texts can be read. */
  readonly texts: Readonly<Record<string, string>>
}

/**
 * `PUT api/stories/<id>` with `If-Match: "<version>"`, or `If-None-Match: *` for a story that must not be there yet,
 * and `Content-Type: application/json`. Texts are new ones, under `seeds/`.
 */
export interface StoryToWrite {
  readonly json: string
  readonly texts: Readonly<Record<string, string>>
}

/** 200 */
export interface WrittenAnswer {
  readonly version: string
}

/** `POST api/site`: the site is built and served; 422 where it cannot be built, with the last lines of the build. */
export interface SiteAnswer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string
  /** Ids of the stories that have a page. */
  readonly stories: readonly string[]
}

/** 409: the file is another one than was asked for; nothing was written. */
export interface ConflictAnswer {
  readonly theirs: OnDisk | null
}

/** 400 and above, but for 409. */
export interface RefusedAnswer {
  readonly why: string
}
