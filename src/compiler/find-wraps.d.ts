import type { TextLine } from './text-lines.ts';
/**
 * Offsets of the breaks, in code points; none in a text that is not broken at a width as a whole: one paragraph a line,
 * a list, verse.
 * Lines that stand apart, such as a headline, belong to no paragraph.
 */
export declare function findWraps(lines: readonly TextLine[], isApart: (line: string) => boolean): number[];
