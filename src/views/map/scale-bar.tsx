// How long a kilometre is, where the map comes so close that its coasts and borders say little.
import type { LaterProps } from '../app.ts'
import { TILE_PX, type Camera } from './camera.ts'

/** Beyond this zoom the map's last tiles are drawn larger. */
const FROM_ZOOM = 8
const MOST_PX = 110
const EARTH_M = 40_075_017

export function ScaleBar({ app: { format }, words, camera }: Omit<LaterProps, 'state'> & { camera: Camera }) {
  if (camera.zoom < FROM_ZOOM || camera.projection === 'globe') return null
  const metres = (EARTH_M * Math.cos((camera.lat * Math.PI) / 180)) / (TILE_PX * 2 ** camera.zoom)
  const long = toRound(metres * MOST_PX)
  const px = Math.round(long / metres)
  return (
    <svg class="scale-bar" width={px + 2} height="24" viewBox={`0 0 ${px + 2} 24`}>
      <path d={`M1 16v6h${px}v-6`} />
      <text x={px / 2 + 1} y="13">
        {long < 1000 ? words.map.metres(format.number(long)) : words.map.kilometres(format.number(long / 1000))}
      </text>
    </svg>
  )
}

/** 1, 2 or 5 times a power of ten, no more than `most`. */
function toRound(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(most))
  return unit * ([5, 2].find(times => times * unit <= most) ?? 1)
}
