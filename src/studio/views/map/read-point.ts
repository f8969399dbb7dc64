// Coordinates as somebody writes them.
import type { Point } from 'geojson'

/** Latitude, then longitude, in degrees; undefined of anything but two numbers that are on the earth. */
export function readPoint(text: string): Point | undefined {
  const parts = text.trim().split(/\s*[,;]\s*|\s+/)
  const [lat, lng] = parts.map(part => (/^[+-]?\d+(?:\.\d+)?$/.test(part) ? Number(part) : NaN))
  return parts.length === 2 && Math.abs(lat!) <= 90 && Math.abs(lng!) <= 180
    ? { type: 'Point', coordinates: [lng!, lat!] }
    : undefined
}
