// From what a file says of an event and a place to the sign on the map: the one table.
import { toKind } from './kind.ts'
import { PLACE_SIGNS } from './signs.ts'
import type { Place, Precision, StoryEvent, Where } from './story.ts'

/**
 * `here`: it happened here. `said`: somebody said so, or took part from here. `somewhere`: probably here, or somewhere
 * within. `area`, `line`: the shape itself is the sign. `name`: only mentioned.
 */
export type MapSign = 'here' | 'said' | 'somewhere' | 'area' | 'line' | 'name'

export interface PlaceSign {
  readonly sign: MapSign
  /** An area that spoke. */
  readonly isVoice: boolean
  /** Where it came from, went to or was felt: quieter than where it happened. */
  readonly isQuiet: boolean
  readonly isPlanned: boolean
}

/** The shape that is a sign itself; a point has none. */
export function toShape(precision: Precision): 'area' | 'line' | undefined {
  const sign = PLACE_SIGNS[precision]
  return sign === 'pin' || sign === 'spot' ? undefined : sign === 'line' ? sign : 'area'
}

export function toPlaceSign(event: StoryEvent, { role, basis }: Where, { precision, radiusKm }: Place): PlaceSign {
  const isVoice = role === 'actor' || role === 'participant' || toKind(event) === 'said'
  const shape = toShape(precision)
  const point = isVoice ? 'said' : basis === 'inferred' || radiusKm !== undefined ? 'somewhere' : 'here'
  return {
    sign: shape ?? (role === 'mentioned' ? 'name' : point),
    isVoice: isVoice && role !== 'mentioned',
    isQuiet: role === 'origin' || role === 'destination' || role === 'affected',
    isPlanned: event.status === 'planned',
  }
}

/** The strongest first: where it happened before who spoke. */
const STRENGTH: readonly MapSign[] = ['here', 'somewhere', 'said', 'area', 'line', 'name']

/** The strongest sign of several, one that is done before one that is planned. At least one. */
export const toStrongest = (signs: readonly PlaceSign[]): PlaceSign =>
  signs.toSorted(
    (a, b) =>
      Number(a.isPlanned) - Number(b.isPlanned) ||
      STRENGTH.indexOf(a.sign) - STRENGTH.indexOf(b.sign) ||
      Number(a.isQuiet) - Number(b.isQuiet),
  )[0]!
