/** `seeds/x.txt:12:5`, line and column from 1, the column in code points. `start` counts code points too. */
export declare function toTextPlace(path: string, points: readonly string[], start: number): string;
