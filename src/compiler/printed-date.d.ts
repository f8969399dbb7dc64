export interface DateParts {
    readonly years: readonly number[];
    readonly months: readonly number[];
    readonly days: readonly number[];
}
/** Of an EDTF date without masked digits and seasons, whose words are many; undefined for these. */
export declare function toDateParts(edtf: string): DateParts | undefined;
/** The first part, in words, that a text does not say: `the year 2023`; undefined where it says all. */
export declare function findUnsaid({ years, months, days }: DateParts, text: string, langs: readonly string[]): string | undefined;
/** Whether one stretch of a text says all of a date. */
export declare function saysTogether(parts: DateParts, text: string, langs: readonly string[]): boolean;
