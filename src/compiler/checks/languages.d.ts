import type { TypedEvent, TypedStory } from './typed-story.ts';
/** Tags of the languages of the articles that an event cites, each once. */
export declare function toLanguages({ lang, articles }: TypedStory, { cite }: Pick<TypedEvent, 'cite'>): string[];
