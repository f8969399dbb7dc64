// All of the story in one small map, for paper, where nobody can press "Whole story": where the large map lies, and the
// places out of it. Drawn by the build alone.
import { geoPath, type GeoPermissibleObjects } from 'd3'
import type { LineString } from 'geojson'
import type { App, ViewProps } from '../app.ts'
import { toName, toNameLanguage } from '../place-name.ts'
import { toHorizonRadius, toPoint, toProjection, type Camera, type LngLat, type Point, type Size } from './camera.ts'
import { withoutCovered } from './far-places.ts'
import { toCorners } from './locator.tsx'
import { NameText } from './mark-name.tsx'
import type { Mark } from './mark.ts'
import { toMarks } from './marks.ts'
import { toWholeCamera } from './opening.ts'
import { round } from './round.ts'
import { toSquare } from './place-labels.ts'
import { placeNames, type Named } from './place-names.ts'
import { toShapeProjection } from './shape-projection.ts'
import { StaticBase, toWide } from './static-map.tsx'
import { toTextWidth } from './text-width.ts'

/** About a column of the paper, in CSS pixels. */
const SIZE: Size = { width: 340, height: 190 }
/** Of names, 9 points: document.css says the same. */
const NAME_PX = 12
const DOT_PX = 2.5

interface WholeMapProps extends ViewProps {
  /** All land, for a globe and for a smaller part of it. */
  readonly land: Readonly<Record<Camera['projection'], GeoPermissibleObjects>>
}

/** None where the large map shows all. Who does not see it has the list. */
export function WholeMap({ app, state, land }: WholeMapProps) {
  const camera = toWholeGlobe(app)
  const projection = toProjection(camera, SIZE)
  const wide = toWide(app)
  const far = toFarMarks({ app, state }).flatMap(mark => {
    const at = toPoint(projection, camera, SIZE, mark.lngLat)
    return at ? [{ mark, at }] : []
  })
  if (far.length === 0) return null
  const dots = far.filter(({ mark }) => !isCountry(mark))
  const taken = dots.map(({ at }) => toSquare(at, DOT_PX))
  const corners = toCorners(wide.camera, wide.size)
  const frame: LineString = { type: 'LineString', coordinates: [...corners, corners[0]!].map(corner => [...corner]) }
  return (
    <svg class="whole-map" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <StaticBase
        camera={camera}
        size={SIZE}
        layers={[{ name: 'land base-coast', shape: land[camera.projection] }]}
        isSmall
      />
      <path class="locator-frame" d={geoPath(toShapeProjection(camera, SIZE)).digits(0)(frame) ?? ''} />
      {dots.map(({ mark, at: [x, y] }) => (
        <circle key={mark.id} class="locator-dot" cx={round(x)} cy={round(y)} r={DOT_PX} />
      ))}
      {[
        ...placeNames(
          far.map(({ mark, at }) => toNamed(app, mark, at)),
          SIZE,
          taken,
        ).values(),
      ].map(name => (
        <NameText key={name.id} name={name} />
      ))}
    </svg>
  )
}

/** A globe is shown whole: what is seen of it grows less than the globe does. */
function toWholeGlobe(app: App): Camera {
  let camera = toWholeCamera(app, SIZE)
  if (camera.projection === 'globe')
    for (let step = 0; step < 8; step++) {
      const scale = (SIZE.height / 2 - 1) / toHorizonRadius(camera, SIZE)
      camera = { ...camera, zoom: camera.zoom + Math.log2(scale), shift: [0, 0] }
    }
  return camera
}

const isCountry = ({ place }: Mark): boolean => place.precision === 'country'

/** Places of any event out of the large map. */
function toFarMarks({ app, state }: ViewProps): Mark[] {
  const index = app.indexOf({ ...state, all: true })
  const { camera, size } = toWide(app)
  const projection = toProjection(camera, size)
  const isFar = (lngLat: LngLat): boolean => {
    const at = toPoint(projection, camera, size, lngLat)
    return !at || at[0] < 0 || at[1] < 0 || at[0] > size.width || at[1] > size.height
  }
  return withoutCovered(toMarks({ ...app, index }, { ...state, all: true }).filter(({ lngLat }) => isFar(lngLat)))
}

function toNamed(app: App, mark: Mark, at: Point): Named {
  const text = toName(app, mark.place),
    lang = toNameLanguage(app, mark.place)
  return {
    id: mark.id,
    spots: [at],
    reachPx: isCountry(mark) ? 0 : DOT_PX,
    forms: [
      [
        {
          text,
          lang: lang === app.lang ? undefined : lang,
          around: ['', ''],
          widthPx: toTextWidth(text, NAME_PX),
          heightPx: NAME_PX + 3,
          isWords: false,
        },
      ],
    ],
    isMiddle: isCountry(mark),
    isKept: false,
  }
}
