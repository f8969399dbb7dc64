import { type Finding } from './problem.ts';
export interface Shape {
    /** Everything that is wrong with the shape, one finding for each path. */
    readonly findings: readonly Finding[];
    /** The value without the keys that a story does not know. */
    readonly known: unknown;
}
export declare function checkShape(value: unknown): Shape;
