// Where the open card belongs on the map.
import type { State } from '../../state/state.ts'
import type { Point } from './camera.ts'
import type { Picture } from './picture.ts'

/**
 * The first place of the event that can be seen, or the tag on the rim that stands for one; of an open place itself, of
 * several in one the first. Undefined without any.
 */
export function toCardAnchor({ points, areas, tags }: Picture, { places }: State): Point | undefined {
  const isMeant = ({ mark }: { readonly mark: { readonly id: string; readonly stage: string } }) =>
    places ? mark.id === places[0] : mark.stage === 'current'
  const seen = [...points, ...areas].find(isMeant)
  if (seen) return seen.at
  const tag = tags.find(isMeant)
  return tag && [(tag.rect.left + tag.rect.right) / 2, (tag.rect.top + tag.rect.bottom) / 2]
}
