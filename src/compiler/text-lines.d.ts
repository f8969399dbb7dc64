/**
 * `start` (included) and `end` (excluded) count code points; `end` is where its break stands, or the end of the text.
 */
export interface TextLine {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
export declare function toTextLines(points: readonly string[]): TextLine[];
