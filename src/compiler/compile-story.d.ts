import type { FindOutline } from './checks/check-countries.ts';
import type { ArticleText } from './checks/check-quotes.ts';
import type { Story } from '../model/story.ts';
import type { FileStory } from './story-schema.ts';
/** `bodies` by article id. Every quote was found once by the checks. The story is frozen to its leaves. */
export declare function compileStory(story: FileStory, bodies: ReadonlyMap<string, ArticleText>, findOutline?: FindOutline): Story;
