// Why a text is no EDTF date, and where: thrown inside the parser, caught at its door.
export class EdtfProblem extends Error {
  /** 1-based, in the whole input. */
  readonly column: number

  constructor(message: string, column: number) {
    super(message)
    this.column = column
  }
}
