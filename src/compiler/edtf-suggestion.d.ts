import type { When } from '../model/when.ts';
/**
 * `message` says what is wrong, without the text itself; `column` counts from 1, in the text as given; `meant` is the
 * date in EDTF where the text can be read in one way only.
 */
export type ExplainedEdtf = {
    readonly ok: true;
    readonly value: When;
} | {
    readonly ok: false;
    readonly message: string;
    readonly column: number;
    readonly meant?: string;
};
/** Reads EDTF as parseEdtf does; of a text that is wrong, the message says what to write instead, if that is clear. */
export declare function explainEdtf(text: string): ExplainedEdtf;
