import { type FoldedText } from '../fold-text.ts';
import { type Work } from '../nearest-quote.ts';
import { type Finding } from '../problem.ts';
import type { TypedStory } from './typed-story.ts';
/** The text of one article: where it lies, its code points as received, and folded for comparison. */
export interface ArticleText {
    readonly path: string;
    readonly points: readonly string[];
    readonly folded: FoldedText;
}
/**
 * `texts` by article id; of an article without one, checkTexts has spoken. `work` is what the search for nearest
 * matches may cost.
 */
export declare function checkQuotes({ events }: TypedStory, texts: ReadonlyMap<string, ArticleText>, work?: Work): Finding[];
