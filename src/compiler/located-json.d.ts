import { type Finding, type Path } from './problem.ts';
export interface Position {
    /** From 1; `column` in UTF-16 units. */
    readonly line: number;
    readonly column: number;
}
export interface LocatedJson {
    readonly value: unknown;
    /**
     * Keys given twice, keys that could reach a prototype, texts that no file can hold or that turn their surroundings,
     * numbers without an end.
     */
    readonly findings: readonly Finding[];
    /** Where a path stands; the nearest ancestor where it is absent. */
    readonly locate: (path: Path, at?: 'key') => Position;
}
export type LocatedJsonResult = ({
    readonly ok: true;
} & LocatedJson) | ({
    readonly ok: false;
} & Position & {
    readonly found: string;
    readonly expected: string;
});
/** A JSON object, not a list. */
export declare const isObject: (value: unknown) => value is Record<string, unknown>;
/** Of anything but a list none. */
export declare const toList: (value: unknown) => readonly unknown[];
/** Reads JSON as the standard has it, without comments or trailing commas. Never throws, whatever the depth. */
export declare function parseLocatedJson(json: string): LocatedJsonResult;
