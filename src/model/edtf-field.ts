// The fields of one EDTF date: digits, with `X` at their end for those that nobody knows.
import { EdtfError, type EdtfFault } from './edtf-fault.ts'

/** The numbers that digits with `X` at their end can stand for. */
interface Field {
  readonly text: string
  readonly low: number
  readonly high: number
  readonly masked: boolean
}

export interface FieldReader {
  /** Throws an EdtfError at an index of the date. */
  fail(index: number, fault: EdtfFault): never
  /** Throws an EdtfError: the character there has no place in a date. */
  refuse(index: number): never
  /** The digits from an index on; throws an EdtfError where they are not `expected`. */
  readField(at: number, width: number, expected: EdtfFault): Field
}

/** Reads `body`, a date without the mark at its end, which starts at `column` (1-based) of the input. */
export function createFieldReader(body: string, column: number): FieldReader {
  const fail = (index: number, fault: EdtfFault): never => {
    throw new EdtfError(fault, column + index)
  }
  return {
    fail,
    refuse(index) {
      const found = body[index]!
      if ('?~%'.includes(found)) fail(index, { code: 'strayMark' })
      return fail(index, { code: 'strayChar', char: found })
    },
    readField(at, width, expected) {
      for (let index = at; index < at + width; index++) {
        const char = body[index]
        if (char === undefined || !/[\dX]/.test(char)) fail(index, expected)
        if (char !== 'X' && index > at && body[index - 1] === 'X') fail(index, { code: 'digitAfterX' })
      }
      const digits = body.slice(at, at + width)
      return {
        text: digits,
        low: Number(digits.replaceAll('X', '0')),
        high: Number(digits.replaceAll('X', '9')),
        masked: digits.includes('X'),
      }
    },
  }
}
