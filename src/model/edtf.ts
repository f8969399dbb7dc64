// placeholder until the parser lands
import type { When } from './when.ts'
export type EdtfResult = { readonly ok: true; readonly value: When } | { readonly ok: false; readonly message: string; readonly column: number }
export declare function parseEdtf(text: string): EdtfResult
