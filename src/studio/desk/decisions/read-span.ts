// A stretch of time in the words of an editor: "before May 2023", "between 3 May 2023 and 5 May 2023", "2018 to 2023".
import { toIsoDate } from '../../../model/calendar.ts'
import { parseEdtf } from '../../../model/edtf.ts'

const BETWEEN = /^between (.+?) and (.+)$/iu
const LASTING = /^(?:from )?(.+?) (?:to|until|till|–|—) (.+)$/iu
const UNTIL = /^(?:until|by|no later than|up to) (.+)$/iu
const SINCE = /^(?:since|from|no earlier than) (.+)$/iu
const BEFORE = /^before (.+)$/iu
const AFTER = /^after (.+)$/iu

/**
 * EDTF: one moment of a stretch, or what lasted for it. Undefined of anything else, and where `read` cannot read an
 * end; `read` gives the EDTF of a date alone.
 */
export function readSpan(written: string, read: (date: string) => string | undefined): string | undefined {
  const join = (pattern: RegExp, toEdtf: (...ends: readonly string[]) => string | undefined): string | undefined => {
    const found = pattern.exec(written)
    const ends = found?.slice(1).map(end => read(end.trim()))
    if (!ends || ends.some(end => end === undefined || /[[\]{}/]/u.test(end))) return undefined
    const edtf = toEdtf(...(ends as string[]))
    return edtf !== undefined && parseEdtf(edtf).ok ? edtf : undefined
  }
  return (
    join(BETWEEN, (from, to) => `[${from}..${to}]`) ??
    join(LASTING, (from, to) => `${from}/${to}`) ??
    join(UNTIL, to => `[..${to}]`) ??
    join(SINCE, from => `[${from}..]`) ??
    join(BEFORE, date => toBeside(date!, 'before')) ??
    join(AFTER, date => toBeside(date!, 'after'))
  )
}

/** The day before the first one of a date or the day after its last: the date itself does not count. */
function toBeside(date: string, side: 'before' | 'after'): string | undefined {
  const days = parseEdtf(`[${date}..${date}]`)
  if (!days.ok) return undefined
  const { earliest, latest } = days.value
  return side === 'before' ? `[..${toIsoDate(earliest! - 1)}]` : `[${toIsoDate(latest! + 1)}..]`
}
