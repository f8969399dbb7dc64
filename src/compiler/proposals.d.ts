import { type Path } from './problem.ts';
/** What is proposed, in the order in which it is told. */
declare const KINDS: readonly ['article', 'place', 'event', 'when', 'where', 'cite'];
export type ProposalKind = (typeof KINDS)[number];
/** A proposal at its place in the file. `line` and `column` count from 1. */
export interface Proposal {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly kind: ProposalKind;
}
/** Where a story says `"review": "proposed"`, whatever else is wrong with it. In the order of the file. */
export declare function findProposals(story: Readonly<Record<string, unknown>>): {
    kind: ProposalKind;
    path: Path;
}[];
/** "12 proposals to decide: 2 places, 10 quotes" */
export declare function toProposalCount(proposals: readonly Pick<Proposal, 'kind'>[]): string;
/** The count, then for each kind where they stand: `data/stories/x.json:12:5: 2 places proposed, lines 12, 18`. */
export declare function toProposalLines(proposals: readonly Proposal[]): string[];
export {};
