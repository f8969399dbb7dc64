import { type Finding } from '../problem.ts';
import type { TypedStory } from './typed-story.ts';
export declare function checkGeometry({ places }: Pick<TypedStory, 'places'>): Finding[];
