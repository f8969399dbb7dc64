// A site with a map of its own: what its settings say, and the tiles on its server.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../src/build/settings/settings.ts'
import { PROJECT } from './project.ts'

export const OWN_MAP_SITE = 'e2e/site.own-map'
export const OWN_MAP: Settings = {
  disputedBorders: 'hidden',
  tiles: { url: '/tiles/{z}/{x}/{y}.png', minzoom: 9, maxzoom: 9, credit: 'Pictures: © the <desk>' },
}
/** Inland of Madagascar: the middle of the tiles. At zoom 8 of the map a tile of zoom 9 is 256 pixels wide. */
export const TILE = { z: 9, x: 322, y: 283 }

const FILES = ['data/stories/ferry-mara.json', 'seeds/ferry-aground.txt', 'seeds/ministers-talk.txt']
/** One red pixel. */
const RED = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
)

/** Files by path, for `createTemporaryProject`. */
export const readOwnMapStory = (): Readonly<Record<string, string>> =>
  Object.fromEntries(FILES.map(path => [path, readFileSync(join(PROJECT, 'e2e/fixture', path), 'utf8')]))

/** Those around TILE, all but the one to its west. */
export function addTiles(site: string): void {
  for (let x = TILE.x - 6; x <= TILE.x + 6; x++) {
    const column = join(site, `tiles/${TILE.z}/${x}`)
    mkdirSync(column, { recursive: true })
    for (let y = TILE.y - 6; y <= TILE.y + 6; y++)
      if (x !== TILE.x - 1 || y !== TILE.y) writeFileSync(join(column, `${y}.png`), RED)
  }
}
