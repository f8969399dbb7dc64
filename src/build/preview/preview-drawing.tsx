// The picture that stands for a story where it is shared: its map at the opening view, its title below.
import { renderToString } from 'preact-render-to-string'
import type { App } from '../../views/app.ts'
import type { State } from '../../state/state.ts'
import { toFrameCamera } from '../../views/map/opening.ts'
import { StaticBase, StaticOverlay, type StaticLayers } from '../../views/map/static-map.tsx'
import { PREVIEW } from '../share.ts'
import { toTitleLines } from './title-lines.ts'
import { toXml } from './to-xml.ts'

/** Drawn at two thirds and enlarged, so that names and marks are read in a small picture too. */
const SCALE = 1.5
const WIDTH = PREVIEW.width / SCALE,
  HEIGHT = PREVIEW.height / SCALE
const EDGE = 24

/** An SVG without colours of its own: preview-styles.ts. */
export function drawPreview(app: App, state: State, layers: StaticLayers): string {
  const { lines, fontPx } = toTitleLines(app.story.title, WIDTH - 2 * EDGE)
  const band = lines.length === 0 ? 0 : lines.length * fontPx * 1.2 + 1.5 * EDGE
  const size = { width: WIDTH, height: HEIGHT - band }
  const camera = toFrameCamera({ size }, app)
  const drawing = renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={PREVIEW.width}
      height={PREVIEW.height}
    >
      <rect class="preview-sky" width={WIDTH} height={HEIGHT} />
      <StaticBase camera={camera} size={size} layers={layers} />
      <StaticOverlay app={app} state={state} camera={camera} size={size} />
      <rect class="preview-band" y={HEIGHT - band} width={WIDTH} height={band} />
      {lines.map((line, number) => (
        <text
          key={line}
          class="preview-title"
          x={EDGE}
          y={HEIGHT - band + 0.75 * EDGE + fontPx * (0.85 + 1.2 * number)}
          font-size={fontPx}
        >
          {line}
        </text>
      ))}
    </svg>,
  )
  return toXml(drawing)
}
