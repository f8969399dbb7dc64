import type { TextFiles } from './checks/check-texts.ts';
import type { Finding, Path } from './problem.ts';
/** A story in its long form, as far as it could be written out. All paths are those of `value`. */
export interface Completed {
    readonly value: unknown;
    /** What could not be read. */
    readonly findings: readonly Finding[];
    /** How short forms were read, where they could be written in more than one way. */
    readonly notes: readonly Finding[];
    /** What stayed short: that it lacks keys has been told. */
    readonly open: readonly Path[];
    /** Where the file has what stands at a path of `value`. */
    readonly toAuthored: (path: Path) => Path;
}
/** Never throws; takes any JSON object. */
export type Complete = (story: Readonly<Record<string, unknown>>, texts: TextFiles) => Completed;
/** For a file that has none. */
export declare const asWritten: Complete;
