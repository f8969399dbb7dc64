import { type Finding } from '../problem.ts';
import type { TypedStory } from './typed-story.ts';
export declare function checkDates(draft: TypedStory): Finding[];
