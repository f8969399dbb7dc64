import type { FindTowns } from '../known-town.ts';
import { type Finding, type Fix } from '../problem.ts';
import type { TypedStory } from './typed-story.ts';
/**
 * A distance is a warning: a gazetteer has not every village of a name. A swap is an error where the other order lies
 * at the town. What no gazetteer knows is not held against anything.
 */
export declare function checkTowns({ places }: TypedStory, findTowns: FindTowns): Finding[];
/** What the gazetteer knows of a city that lies at one town of its name and no other. */
export declare function findTownFacts({ places }: TypedStory, findTowns: FindTowns): Fix[];
