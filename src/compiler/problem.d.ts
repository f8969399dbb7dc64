/** Keys and indexes from the top of the story: `['events', 3, 'when', 'edtf']`. */
export type Path = readonly (string | number)[];
/** A note says how something was read that could be written in more than one way. */
export type Severity = 'error' | 'warning' | 'note';
/** What was probably meant, or how to find it where that takes time: only of what is told it is asked for. */
export type Nearest = string | (() => string | undefined);
/** What mends it without anybody's judgement: the edit of one value of the file. */
export interface Fix {
    /** What was wrong, in words. */
    readonly what: string;
    readonly path: Path;
    /** A list in the other order, another text, or keys that an object has not. */
    readonly edit: 'reverse' | {
        readonly value: string;
    } | {
        readonly add: Readonly<Record<string, readonly string[]>>;
    };
}
/** Something wrong at a path. `at: 'key'` points at the key itself rather than at its value. */
export interface Finding {
    readonly path: Path;
    readonly found: string;
    readonly expected: string;
    readonly nearest?: Nearest;
    readonly severity?: Severity;
    readonly at?: 'key';
    readonly fix?: Fix;
}
/** A finding at its place in the file. `line` and `column` count from 1, `column` in UTF-16 units as editors do. */
export interface Problem {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** `events[3].when.edtf`; empty for the file as a whole. */
    readonly path: string;
    readonly found: string;
    readonly expected: string;
    readonly nearest?: Nearest;
    readonly severity: Severity;
}
/** As it has to be written in JSON, so that it can be pasted into the story file. */
export declare const escapeUnseen: (text: string) => string;
/** `U+202E` */
export declare const toCodePoint: (char: string) => string;
/** A text in quotation marks: in one line, at most 240 characters of it, those that are not seen escaped. */
export declare function showText(text: string): string;
/** Any JSON value in a few words: `"Seoul"`, `3`, `a list of 2`, `an object`, `nothing`. */
export declare function showValue(value: unknown): string;
/** `events[3].when.edtf`, `places["guam-base"].geometry`. */
export declare function toPathText(path: Path): string;
/**
 * `data/stories/x.json:12:7: error: events[3].when.edtf: found …; expected …; nearest match …`, one line whatever the
 * file's name.
 */
export declare function toProblemLine({ file, line, column, path, found, expected, nearest, severity }: Problem): string;
/**
 * The problems of one story, a line each: the first fifty, errors before warnings where there are more, and how many
 * are left.
 */
export declare function toProblemLines(problems: readonly Problem[]): string[];
