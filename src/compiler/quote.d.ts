import { type FoldedText } from './fold-text.ts';
/** The W3C TextQuoteSelector: `prefix` and `suffix` stand right before and after `exact`. */
export interface QuoteSelector {
    readonly exact: string;
    readonly prefix?: string | undefined;
    readonly suffix?: string | undefined;
}
/** Code points of the text as received: `start` included, `end` excluded. */
export interface QuoteMatch {
    readonly start: number;
    readonly end: number;
}
/** The range of code points behind units `from` to `to` of a folded text. */
export declare const toMatch: ({ starts, ends }: FoldedText, from: number, to: number) => QuoteMatch;
/**
 * Every place where `exact` stands between `prefix` and `suffix`, overlapping ones too, in order; none for an empty
 * quote. White space around `exact` and where it meets its neighbours does not count. A match never cuts a letter from
 * its accents. Stops when it has found `most`.
 */
export declare function findQuote(text: string | FoldedText, { exact, prefix, suffix }: QuoteSelector, most?: number): QuoteMatch[];
