/**
 * A text folded for comparison; for each UTF-16 unit of `text` the range of code points of the original it came from.
 */
export interface FoldedText {
    readonly text: string;
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
}
/**
 * Folds what is not seen, the Unicode form (NFC), ligatures and width, curly and straight quotes, dashes, and runs of
 * any white space
 * to one space; to none where a soft hyphen or a script without spaces had its line broken. Nothing else.
 */
export declare function foldText(original: string): FoldedText;
