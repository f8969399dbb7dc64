import { type Finding } from '../problem.ts';
import type { TypedStory } from './typed-story.ts';
/** Ids that repeat or lead nowhere are errors, places that nothing names a warning. `file` is the story file's name. */
export declare function checkIds(draft: TypedStory, file: string): Finding[];
