// The places of a story, each once, and where its events name them.
import { MOST_OF_EVENT } from '../compiler/field-schemas.ts'
import type { ImportedItem, ImportedPlace, ImportNote } from './imported.ts'
import { toPrecision } from './geometry.ts'
import { toPrintedName } from './item-text.ts'
import { toOneLine } from './plain-text.ts'
import { createIds } from '../draft/story/ids.ts'

export interface StoryPlaces {
  readonly all: Readonly<Record<string, object>>
  /** `quote` is where the names are printed. */
  readonly add: (item: ImportedItem, title: string, quote: string) => StoryWhere
}

interface StoryWhere {
  readonly where: readonly object[]
  /** Why there is none. */
  readonly whereNote: string
}

export function createPlaces(file: string, tell: (note: ImportNote) => void): StoryPlaces {
  const all: Record<string, object> = {}
  const ids = new Map<string, string>()
  const toId = createIds('place')
  const take = (place: ImportedPlace, name: string, isOpen: boolean): string => {
    const key = JSON.stringify([name, place.geometry])
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = toId(name)
    ids.set(key, id)
    all[id] = toPlace(place, name, isOpen)
    return id
  }
  return {
    all,
    add(item, title, quote) {
      const where = new Map<string, object>()
      const faults: string[] = []
      for (const place of item.places) {
        const name = toPrintedName(place.name ?? title)
        if (place.fault !== undefined) {
          faults.push(place.fault)
          tell({ kind: 'left-out', line: item.line, text: `the place of "${toOneLine(title, 60)}": ${place.fault}` })
        }
        if (!place.geometry) continue
        const isOpen = isNowhere(place.geometry)
        if (isOpen) tell({ kind: 'to-decide', line: item.line, text: `"${name}" lies at 0, 0: is that meant?` })
        const id = take(place, name, isOpen)
        where.set(id, { place: id, ...(quote.includes(name) && { text: name }), basis: 'stated' })
      }
      return { where: [...where.values()].slice(0, MOST_OF_EVENT), whereNote: toNote(file, item, faults) }
    },
  }
}

/** Where programs put what has no coordinates. */
const isNowhere = ({ type, coordinates }: NonNullable<ImportedPlace['geometry']>): boolean =>
  type === 'Point' && coordinates[0] === 0 && coordinates[1] === 0

const toPlace = ({ geometry, countryCodes, links }: ImportedPlace, name: string, isOpen: boolean): object => ({
  name,
  precision: toPrecision(geometry!),
  geometry,
  ...(countryCodes && { countryCodes }),
  ...(links && { links }),
  ...(isOpen && { review: 'proposed' }),
})

function toNote(file: string, { places }: ImportedItem, [fault]: readonly string[]): string {
  const [name] = places.flatMap(place => place.name ?? [])
  if (fault !== undefined) return toOneLine(`Its place in ${file} cannot be read: ${fault}.`, 400)
  if (name === undefined) return toOneLine(`${file} gives no place for it.`, 400)
  return toOneLine(`${file} names ${name} and gives no coordinates.`, 400)
}
