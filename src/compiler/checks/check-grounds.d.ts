import type { Finding } from '../problem.ts';
import type { ArticleText } from './check-quotes.ts';
import type { TypedStory } from './typed-story.ts';
/**
 * All findings are warnings; that a note is there at all is asked elsewhere, and of what is only proposed nothing yet.
 * `texts` by article id.
 */
export declare function checkGrounds({ articles, events }: TypedStory, texts: ReadonlyMap<string, ArticleText>): Finding[];
