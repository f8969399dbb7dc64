// What a phrase of time says, before anybody asks when it was printed. The same in every language.

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** What a relative phrase counts from: the day of publication, or the date named before it in the text. */
export type From = 'published' | 'before'

export type Meaning =
  /** A year, decade, century or whole date, as printed. */
  | { readonly is: 'stated'; readonly edtf: string }
  /** `weekday` 1 is Monday; `years` counts from the year of publication ("March of last year"). */
  | {
      readonly is: 'day'
      readonly month: number
      readonly date: number
      readonly lastDate?: number
      readonly year?: number
      readonly weekday?: number
    }
  /** 4/5/21: which is the month, nobody says. */
  | { readonly is: 'numbers'; readonly first: number; readonly second: number; readonly year: number }
  /** `turn` -1 is the last one, 1 the next. */
  | {
      readonly is: 'month'
      readonly month: number
      readonly year?: number
      readonly years?: number
      readonly turn?: number
    }
  /** Seasons 1 to 4 from spring, quarters 1 to 4. */
  | { readonly is: 'season' | 'quarter'; readonly number: number; readonly year?: number; readonly turn?: number }
  /** `weeks` counts from the week of publication ("Tuesday last week"). */
  | { readonly is: 'weekday'; readonly weekday: number; readonly turn?: number; readonly weeks?: number }
  /** "the night of Monday to Tuesday": one of the two days. */
  | { readonly is: 'night'; readonly morning: number }
  /** "last week", "two days later", "yesterday". */
  | { readonly is: 'shift'; readonly unit: Unit; readonly count: number; readonly from: From; readonly whole: boolean }
  | { readonly is: 'weekend'; readonly turn: number | undefined }
  /** "the last week of April": 1, 2, ... or -1 for the last. */
  | { readonly is: 'weekOf'; readonly number: number; readonly month: number; readonly year?: number }
  /** "the same month last year": the date named before, some years off. */
  | { readonly is: 'sameMonth'; readonly years: number }
  /** "the past six years", "some weeks ago": it ends with the day of publication. */
  | { readonly is: 'until now'; readonly unit: Unit; readonly count: number | undefined; readonly point: boolean }
  /** A time of day in Universal Time, of the day named before. */
  | { readonly is: 'time'; readonly hour: number; readonly minute: number }
  /** How long, not when; without `count` "several days". */
  | { readonly is: 'length'; readonly unit: Unit; readonly count: number | undefined }
  /** "now", "recently": TIMEX3's own words for it. */
  | { readonly is: 'reference'; readonly timex: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** A date that is part of a name: "the September 19 Agreement". */
  | { readonly is: 'name'; readonly name: string }

export type MeaningOf<Is extends Meaning['is']> = Extract<Meaning, { is: Is }>
