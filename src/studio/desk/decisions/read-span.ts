// A stretch of time in the words of an editor: "before May 2023", "between 3 May 2023 and 5 May 2023", "2018 to 2023".
import { parseEdtf } from '../../../model/edtf.ts'

const BEFORE = /^(?:before|until|by|no later than|up to) (.+)$/iu
const AFTER = /^(?:after|since|from|no earlier than) (.+)$/iu
const BETWEEN = /^between (.+?) and (.+)$/iu
const LASTING = /^(?:from )?(.+?) (?:to|until|till|–|—) (.+)$/iu

/**
 * EDTF: one moment of a stretch, or what lasted for it. Undefined of anything else, and where `read` cannot read an
 * end; `read` gives the EDTF of a date alone.
 */
export function readSpan(written: string, read: (date: string) => string | undefined): string | undefined {
  const join = (found: RegExpExecArray | null, toEdtf: (...ends: readonly string[]) => string): string | undefined => {
    const ends = found?.slice(1).map(end => read(end.trim()))
    if (!ends || ends.some(end => end === undefined || /[[\]{}/]/u.test(end))) return undefined
    const edtf = toEdtf(...(ends as string[]))
    return parseEdtf(edtf).ok ? edtf : undefined
  }
  return (
    join(BETWEEN.exec(written), (from, to) => `[${from}..${to}]`) ??
    join(LASTING.exec(written), (from, to) => `${from}/${to}`) ??
    join(BEFORE.exec(written), to => `[..${to}]`) ??
    join(AFTER.exec(written), from => `[${from}..]`)
  )
}
