import type { Frames, Story, StoryEvent } from '../model/story.ts';
import type { FindOutline } from './checks/check-countries.ts';
/** What of a story decides on its frame. */
interface Framed extends Pick<Story, 'places' | 'view'> {
    readonly events: readonly Pick<StoryEvent, 'weight' | 'where'>[];
}
/** Undefined where the story has no places or is round the world: then the map opens with all of it. */
export declare function toFrames(story: Framed, findOutline: FindOutline | undefined): Frames | undefined;
export {};
