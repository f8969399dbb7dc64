// The picture that stands for a story where it is shared: what it found, in words, and beside them the map of a phone's
// page at the moment at which it opens.
import { renderToString } from 'preact-render-to-string'
import type { ViewProps } from '../../views/app.ts'
import type { Size } from '../../views/map/camera.ts'
import { toDrawnPaths } from '../../views/map/drawn-paths.ts'
import { FRAMES, toFrameCamera } from '../../views/map/opening.ts'
import { Overlay } from '../../views/map/overlay.tsx'
import { StaticBase, type StaticLayers } from '../../views/map/static-map.tsx'
import { PREVIEW } from '../share.ts'
import { toPreviewPicture } from './preview-picture.ts'
import { EDGE_PX, toWords, type Block } from './preview-words.ts'
import { toXml } from './to-xml.ts'

const NARROW = FRAMES.find(({ name }) => name === 'narrow')!.size
/** The map is enlarged, so that signs and names are seen in a small picture, too. */
const SCALE = PREVIEW.height / NARROW.height
/** The part of the picture that the map takes beside words: as styles/front.css has it. */
const COLUMN_PX = Math.round(PREVIEW.width - NARROW.width * SCALE)

interface PreviewProps extends ViewProps {
  readonly layers: StaticLayers
}

/** An SVG without colours of its own: preview-styles.ts. */
export function drawPreview(props: PreviewProps): string {
  const { width, height } = PREVIEW
  const blocks = toWords(props.app.story, COLUMN_PX - 1.75 * EDGE_PX)
  const left = blocks.length > 0 ? COLUMN_PX : 0
  const size = { width: (width - left) / SCALE, height: height / SCALE }
  const drawing = renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <rect class="preview-paper" width={width} height={height} />
      {blocks.flatMap(toTexts)}
      <svg x={left} width={width - left} height={height} viewBox={`0 0 ${size.width} ${size.height}`}>
        <PreviewMap {...props} size={size} />
      </svg>
    </svg>,
  )
  return toXml(drawing)
}

function PreviewMap({ app, state, layers, size }: PreviewProps & { size: Size }) {
  const camera = toFrameCamera({ size }, app)
  const picture = toPreviewPicture(app, state, camera, size)
  return (
    <>
      <rect class="preview-sky" width={size.width} height={size.height} />
      <StaticBase camera={camera} size={size} layers={layers} />
      <Overlay
        app={app}
        state={state}
        camera={camera}
        size={size}
        picture={picture}
        paths={toDrawnPaths(app.story, camera, size)}
        goTo={() => undefined}
      />
    </>
  )
}

const toTexts = ({ name, lines, fontPx, leading, top }: Block) =>
  lines.map((line, number) => (
    <text
      key={`${name} ${number}`}
      class={`preview-${name}`}
      x={EDGE_PX}
      y={Math.round(top + fontPx * (0.8 + leading * number))}
      font-size={fontPx}
    >
      {line}
    </text>
  ))
