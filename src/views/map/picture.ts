// What the map says at one moment and one camera: marks at their places, names round them, tags on the rim, and the
// names of the basemap where there is room.
import { toKind } from '../../model/kind.ts'
import { toNearestEvent } from '../../model/nearest-event.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import { toName } from '../place-name.ts'
import { rememberLast } from '../remember.ts'
import { toProjection, type Camera, type PointProjection, type Size } from './camera.ts'
import { toBaseNames } from './base-names.ts'
import { toArcName, type ArcName } from './arc-name.ts'
import type { EdgeTag } from './edge-tag.ts'
import { toEdgeTags, type TagWords } from './edge-tags.ts'
import { createToLabel, type BaseName } from './map-labels.ts'
import { MARK_HALF_PX, type Mark } from './mark.ts'
import { isLine, LINE_HALF_PX, toLinePoints, toNamedMarks } from './named-marks.ts'
import { toDatedLabel } from './place-words.ts'
import { placeLabels, toLabelRect, toSquare, type Label, type Rect } from './place-labels.ts'
import { addWords, placeNames, type Named, type PlacedName, type PlacedNames } from './place-names.ts'
import { toSeenMarks, type SeenMarks } from './seen-marks.ts'

export interface Picture extends SeenMarks {
  readonly projection: PointProjection
  /** By the id of the place. */
  readonly names: ReadonlyMap<string, PlacedName>
  /** Those of points and areas that can be seen, of several in one the most important. */
  readonly inSight: readonly Mark[]
  readonly tags: readonly EdgeTag[]
  readonly labels: readonly Label[]
  readonly arcName: ArcName | undefined
  /** What a popup is not to cover: buttons, marks, tags and names. */
  readonly kept: readonly Rect[]
}

export interface PictureOptions {
  readonly camera: Camera
  readonly size: Size
  readonly names: readonly BaseName[]
  /** Parts of the map that buttons take. */
  readonly taken: readonly Rect[]
  /** Size of the text in use to that of the design. */
  readonly scale: number
  /** Ids of the labels of the last picture, which keep their place. */
  readonly before: ReadonlySet<string>
}

export function toPicture(app: App, state: State, options: PictureOptions): Picture {
  const { camera, size, taken, scale, before } = options
  const projection = toProjection(camera, size)
  const seen = toSeenMarks(app, state, projection, camera, size)
  const { points, areas, far, crowd } = seen
  const signs = [
    ...taken,
    ...points.map(({ at }) => toSquare(at, MARK_HALF_PX - 2)),
    ...areas
      .filter(isLine)
      .flatMap(({ mark }) => toLinePoints(app, mark, projection).map(at => toSquare(at, LINE_HALF_PX))),
  ]
  const named = toNamedMarks(app, state, [...points, ...areas], projection, scale)
  // A tag can move along the rim, a name cannot: where names would be lost the tags go between them, if all can.
  const [told, others] = [true, false].map(isKept => named.filter(name => name.isKept === isKept)) as [Named[], Named[]]
  const toldNames = addWords(placeNames(told, size, signs), size, signs)
  const toldRects = [...signs, ...toRects(toldNames)]
  const arcName = toArcName(app, state, projection, camera, size, toldRects, scale)
  const withTold = arcName ? [...toldRects, arcName.rect] : toldRects
  const toWords = (mark: Mark) => toTagWords(app, state, mark, crowd !== undefined)
  const spread = (used: readonly Rect[]) =>
    toEdgeTags(far, toWords, projection, camera, size, used, createToCounts(app), scale, crowd?.mostTags)
  const first = spread(withTold)
  const bareNames = crowd ? NO_NAMES : placeNames(others, size, withTold)
  const loses =
    !crowd && placeNames(others, size, [...withTold, ...first.map(({ rect }) => rect)]).size < bareNames.size
  const between = loses ? spread([...withTold, ...toRects(bareNames)]) : []
  const tags = loses && between.length === far.length ? between : first
  const withTags = [...withTold, ...tags.map(({ rect }) => rect)]
  const otherNames = crowd
    ? crowd.placeNames(projection, others, size, withTags)
    : addWords(placeNames(others, size, withTags), size, withTags)
  const names = [...toldNames.values(), ...otherNames.values()]
  const toText = createToText(app.format, app.lang, app.seas, app.story.seas?.[app.lang])
  const toLabel = createToLabel(projection, camera, size, scale, toText)
  const labels = placeLabels(
    toBaseNames(app, options.names, app.shown(state).places()).flatMap(name => toLabel(name) ?? []),
    size,
    [...withTags, ...toRects(otherNames)],
    before,
  )
  return {
    ...seen,
    projection,
    names: new Map(names.map(name => [name.id, name])),
    inSight: [...points, ...areas].map(({ mark }) => mark),
    tags,
    labels,
    arcName,
    kept: [
      ...withTags,
      ...points.filter(({ mark }) => mark.stage === 'current').map(({ at }) => toSquare(at, MARK_HALF_PX)),
      ...toRects(otherNames),
      ...labels.filter(({ kind }) => kind === 'country' || kind === 'sea').map(toLabelRect),
    ],
  }
}

/** Names of a crowd give way to tags. */
const NO_NAMES: PlacedNames = new Map()

const toRects = (names: PlacedNames): Rect[] => [...names.values()].map(({ rect }) => rect)

const createToText = rememberLast(
  (format: App['format'], lang: string, seas: App['seas'], own: App['seas']) =>
    ({ kind, name }: BaseName): string =>
      kind === 'country'
        ? format.country(name).toLocaleUpperCase(lang)
        : (kind === 'sea' && (own?.[name] || seas?.[name])) || name,
)

/** "Tokyo + 2 more places", "Tokyo +2". */
const createToCounts =
  ({ t }: App) =>
  (others: number): string[] => [` + ${t.map.more(others)}`, ` +${others}`]

/** What happened there: the event nearest to the current moment; in a crowd of the event that is told alone. */
function toTagWords(app: App, state: State, mark: Mark, isCrowd: boolean): TagWords {
  const { events, place } = mark
  const event = mark.stage === 'current' ? mark.speaks : toNearestEvent(events, app.index, state.stop)
  return {
    mark,
    name: toName(app, place),
    colon: app.t.colon,
    words:
      event.label === undefined || (isCrowd && mark.stage !== 'current')
        ? []
        : [toDatedLabel(app, state, event), event.label],
    isVoice: mark.sign === 'said' || mark.isVoice || toKind(event) === 'said',
  }
}
