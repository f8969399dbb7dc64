import type { Day } from '../model/calendar.ts';
/** 1 is Monday, as in ISO 8601; 1970-01-01 was a Thursday. */
export declare const toWeekday: (day: Day) => number;
export interface NamedWeekday {
    /** 1 is Monday. */
    readonly weekday: number;
    /** As printed. */
    readonly text: string;
}
/** In the order of the text. `lang` is a tag that Intl takes; others name no day. */
export declare function findWeekdays(text: string, lang: string): NamedWeekday[];
/** "Friday", in the language of the messages. */
export declare const toWeekdayName: (weekday: number) => string;
