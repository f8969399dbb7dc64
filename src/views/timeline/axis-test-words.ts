// For tests: the words of the axis in plain English, the same under every version of Intl.
import { en } from '../../i18n/en.ts'
import { toGap } from '../../i18n/gap.ts'
import { fromDay } from '../../model/calendar.ts'
import type { AxisWords } from './axis-captions.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const axisWords: AxisWords = {
  dayShort: day => `${fromDay(day).date} ${MONTHS[fromDay(day).month - 1]}`,
  monthShort: day => MONTHS[fromDay(day).month - 1]!,
  year: day => String(fromDay(day).year),
  gap: (from, to) => toGap(from, to, en.time).join(' '),
  later: en.time.later,
  published: en.time.published,
  note: en.time.notToScale,
}
