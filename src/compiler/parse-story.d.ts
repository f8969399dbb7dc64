import { type FindOutline } from './checks/check-countries.ts';
import { type TextFiles } from './checks/check-texts.ts';
import { type Complete } from './completion.ts';
import type { Story } from '../model/story.ts';
import type { FindTowns } from './known-town.ts';
import { type Proposal } from './proposals.ts';
import { type Fix, type Problem } from './problem.ts';
export interface StorySource {
    /** Path of the story file for messages; its last part is the story's id and `.json`. */
    readonly file: string;
    readonly json: string;
    readonly texts: TextFiles;
    /** Without outlines no place is held against its country. */
    readonly findOutline?: FindOutline;
    /** Without it the short forms are faults. */
    readonly complete?: Complete;
    /** Without a gazetteer no city is held against the towns of its name. */
    readonly findTowns?: FindTowns;
}
export type ParsedStory = ({
    readonly ok: true;
    readonly story: Story;
    readonly warnings: readonly Problem[];
}
/** With an error among its problems, or with proposals that nobody has decided. */
 | {
    readonly ok: false;
    readonly problems: readonly Problem[];
    readonly proposals: readonly Proposal[];
}) & {
    /** What can be mended in the file without anybody's judgement; each path once. */
    readonly fixes: readonly Fix[];
};
/** Never throws. Problems stand in the order of the file, errors, warnings and notes together. */
export declare function parseStory(source: StorySource): ParsedStory;
