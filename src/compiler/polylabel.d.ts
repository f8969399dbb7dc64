// Types for polylabel 2, which has none.
declare module 'polylabel' {
  /** The point inside a polygon that is farthest from its outline, [x, y] and `distance`. */
  export default function polylabel(polygon: number[][][], precision?: number): number[] & { distance: number }
}
