import type { Place, Where } from '../../model/story.ts';
import { type FileArticle, type FileCite, type FileEvent } from '../story-schema.ts';
/** The parts of an event that the checks ask for, each undefined where it has not its types. */
export interface TypedEvent {
    readonly id: string | undefined;
    readonly title: string | undefined;
    readonly category: string | undefined;
    readonly status: FileEvent['status'] | undefined;
    readonly when: FileEvent['when'] | undefined;
    readonly where: readonly (Where | undefined)[] | undefined;
    readonly whereNote: string | undefined;
    readonly cite: readonly (FileCite | undefined)[];
    readonly related: readonly string[];
    readonly updated: NonNullable<FileEvent['updated']>;
    readonly review: FileEvent['review'];
}
/**
 * Lists keep their indexes and maps their keys: an entry that has not its types is there as undefined.
 * Lengths, ranges and spellings of what is there were not asked for, but for the places and quotes of an event: too
 * many
 * of them are as none, since each is held against each.
 */
export interface TypedStory {
    readonly id: string | undefined;
    readonly lang: string | undefined;
    readonly timeZone: string | undefined;
    readonly context: readonly string[];
    /** Id of the event at whose moment the page opens. */
    readonly opening: string | undefined;
    /** Ids of places; empty where the frame is given in degrees. */
    readonly frame: readonly string[];
    readonly articles: readonly (FileArticle | undefined)[];
    readonly places: ReadonlyMap<string, Place | undefined>;
    readonly categories: ReadonlySet<string>;
    readonly events: readonly (TypedEvent | undefined)[];
    /** Ids by index, of entries without their types too. */
    readonly ids: Readonly<Record<'articles' | 'events', readonly (string | undefined)[]>>;
}
export declare function toTypedStory(value: unknown): TypedStory;
