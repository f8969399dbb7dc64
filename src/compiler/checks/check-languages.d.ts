import { type Finding } from '../problem.ts';
import type { TypedStory } from './typed-story.ts';
export declare function checkLanguages({ lang, articles, places }: TypedStory): Finding[];
