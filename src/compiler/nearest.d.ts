/** The candidate with the fewest edits, in quotation marks for a message; undefined where nothing comes near. */
export declare function findNearest(word: string, candidates: Iterable<string>): string | undefined;
