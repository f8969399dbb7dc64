import type { Position } from 'geojson';
export interface Crossing {
    readonly at: Position;
    /** A touch is where a position of the ring lies on another part of it, as simplified outlines have them. */
    readonly how: 'crosses' | 'touches';
}
/**
 * Of a closed ring, in the plane of degrees (RFC 7946, 3.1.1). A position that is written twice in a row is no touch.
 */
export declare function findCrossing(ring: readonly Position[]): Crossing | undefined;
