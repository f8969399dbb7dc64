import { type Finding } from '../problem.ts';
import type { ArticleText } from './check-quotes.ts';
import type { TypedStory } from './typed-story.ts';
/** `texts` by article id. */
export declare function checkStated(story: TypedStory, texts: ReadonlyMap<string, ArticleText>): Finding[];
