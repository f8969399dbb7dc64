import { type Finding, type Nearest } from '../problem.ts';
import type { TypedStory } from './typed-story.ts';
/** Why a text could not be read, and which file was probably meant. */
export interface RefusedText {
    readonly refused: string;
    readonly nearest?: Nearest;
}
/** Article texts by their path in the story file. */
export type TextFiles = ReadonlyMap<string, string | RefusedText>;
export declare function checkTexts({ articles }: TypedStory, files: TextFiles): Finding[];
/** Forward slashes, no `..`, not from the root of a disk. */
export declare const isInside: (path: string) => boolean;
/** Only `seeds` holds texts of articles: nothing else of the project is published with a story. */
export declare const isTextPath: (path: string) => boolean;
