// Why a text is no EDTF date: codes, with what of the text is to be named. The words for authors are the compiler's.

export type EdtfFault =
  | {
      readonly code:
        | 'tooLong'
        | 'noDate'
        | 'strayMark'
        | 'yearDigits'
        | 'monthDigits'
        | 'dayDigits'
        | 'digitAfterX'
        | 'maskedCentury'
        | 'yearZero'
        | 'dayOfSeason'
        | 'dayOfMaskedMonth'
        | 'dayZero'
        | 'timeOfMaskedDay'
        | 'timeLayout'
        | 'farOffset'
        | 'negativeZeroOffset'
        | 'braces'
        | 'secondSlash'
        | 'openBracket'
        | 'list'
        | 'noDots'
        | 'doubtInBrackets'
        | 'noEnds'
        | 'endBeforeBeginning'
    }
  | { readonly code: 'strayChar'; readonly char: string }
  | { readonly code: 'afterMaskedYear'; readonly year: string }
  | { readonly code: 'noSuchMonth'; readonly month: string }
  | { readonly code: 'noSuchDay'; readonly year: string; readonly month: number; readonly days: number }
  | { readonly code: 'timeMark'; readonly mark: string }
  | { readonly code: 'noSuchHour'; readonly hour: string }
  | { readonly code: 'noSuchMinute'; readonly minute: string }
  | { readonly code: 'noSuchSecond'; readonly second: string }
  | { readonly code: 'noSeconds' | 'noOffset'; readonly time: string }
  | { readonly code: 'timeOfEnd'; readonly date: string }

/** Thrown inside the parser, caught at its door. */
export class EdtfError extends Error {
  readonly fault: EdtfFault
  /** 1-based, in the whole input. */
  readonly column: number

  constructor(fault: EdtfFault, column: number) {
    super(fault.code)
    this.fault = fault
    this.column = column
  }
}
