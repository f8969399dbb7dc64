import type { MultiPolygon, Polygon, Position } from 'geojson';
/**
 * The middle of the widest circle in an area; of several parts, such as both sides of the 180th meridian, in the
 * largest. At most 7 decimals.
 */
export declare function toLabelPoint({ type, coordinates }: Polygon | MultiPolygon): Position;
