import type { Path } from './problem.ts';
export interface PathSet {
    /** False where the path was in the set before. */
    add(path: Path): boolean;
    has(path: Path): boolean;
    /** Whether the path itself, or one around it, is in the set. */
    covers(path: Path): boolean;
    /** Whether the path itself, or one inside it, is in the set. */
    reaches(path: Path): boolean;
}
export declare function createPathSet(paths?: Iterable<Path>): PathSet;
