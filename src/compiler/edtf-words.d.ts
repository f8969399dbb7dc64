import type { EdtfFault } from '../model/edtf-fault.ts';
export declare const MONTHS: string[];
type Code = EdtfFault['code'];
export declare const toFaultWords: <C extends Code>(fault: EdtfFault & {
    readonly code: C;
}) => string;
export {};
