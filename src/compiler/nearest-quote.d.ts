import { type FoldedText } from './fold-text.ts';
import { type QuoteMatch } from './quote.ts';
/**
 * What searching may still cost: characters of a text times those of a quote. It counts down; a thousand million take a
 * third of a second.
 */
export interface Work {
    left: number;
}
/**
 * The passage with the fewest edits, at most two in five characters; undefined where nothing comes near, or where
 * `work` does not reach. Of a text the first million characters count.
 */
export declare function findNearestQuote(text: string | FoldedText, exact: string, work?: Work): QuoteMatch | undefined;
