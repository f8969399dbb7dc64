// Tiles of a newsroom's own, on the server of the site: a reader's browser asks no other.
import * as v from 'valibot'
import { text } from '../../compiler/field-schemas.ts'
import type { Finding } from '../../compiler/problem.ts'
import { ZOOMS } from '../../model/permalink.ts'

/** Names without a dot at their beginning, so that no path leads up, and without what HTML or an address escapes. */
const PATH = /^(?:\/(?!\.)(?:[\w.~@+-]|\{[zxy]\})+)+\.(?:png|jpg|webp)$/
const PLACES = ['{z}', '{x}', '{y}']
const MOST_ZOOM = 22
/** A tile of 256 pixels shows what the map shows one zoom before. */
const LAST_FIRST_ZOOM = ZOOMS[1] + 1

const zoom = (most: number) =>
  v.pipe(
    v.number(),
    v.check(level => Number.isInteger(level) && level >= 0 && level <= most, `a whole number from 0 to ${most}`),
  )

export const tilesSchema = v.strictObject({
  url: v.pipe(
    v.string(),
    v.maxLength(200),
    v.regex(PATH, 'a path on the same server, to PNG, JPG or WebP, such as /tiles/{z}/{x}/{y}.png'),
    v.check(path => PLACES.every(place => path.split(place).length === 2), '{z}, {x} and {y}, each once'),
  ),
  minzoom: zoom(LAST_FIRST_ZOOM),
  maxzoom: zoom(MOST_ZOOM),
  credit: text(300),
})

/** What no field shows by itself; `tiles` have their shape. */
export const checkTiles = (tiles: v.InferOutput<typeof tilesSchema> | undefined): Finding[] =>
  tiles && tiles.maxzoom < tiles.minzoom
    ? [{ path: ['tiles', 'maxzoom'], found: String(tiles.maxzoom), expected: `at least ${tiles.minzoom}, its minzoom` }]
    : []
