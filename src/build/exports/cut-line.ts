// Cuts a line at the 180th meridian, as RFC 7946 (3.1.9) asks.
import type { Position } from 'geojson'

/**
 * The pieces of a line, in order, each of two positions or more. A side longer than 180 degrees is taken to go the
 * short way round;
 * sides are straight in degrees (RFC 7946, 3.1.1). A line that runs along the meridian stays whole.
 */
export function cutLine(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [[]]
  for (const [index, position] of line.entries()) {
    const [lng, lat] = position as [number, number]
    const [fromLng, fromLat] = (line[index - 1] ?? position) as [number, number]
    if (Math.abs(lng - fromLng) > 180) {
      const before = 180 - Math.abs(fromLng),
        after = 180 - Math.abs(lng)
      const crossing =
        before === 0 ? fromLat : after === 0 ? lat : fromLat + ((lat - fromLat) * before) / (before + after)
      push(pieces.at(-1)!, [Math.sign(fromLng) * 180, crossing])
      pieces.push([[Math.sign(lng) * 180, crossing]])
    }
    push(pieces.at(-1)!, position)
  }
  return pieces.filter(piece => piece.length > 1)
}

/** A line that only touches the meridian would repeat the position there. */
function push(piece: Position[], position: Position): void {
  const last = piece.at(-1)
  if (last?.[0] !== position[0] || last?.[1] !== position[1]) piece.push(position)
}
