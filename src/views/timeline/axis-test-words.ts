// For tests: the words of the axis in plain English, the same under every version of Intl.
import { en } from '../../i18n/en.ts'
import { toGap } from '../../i18n/gap.ts'
import { fromDay, type Day } from '../../model/calendar.ts'
import type { AxisWords } from './axis-captions.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const dayShort = (day: Day): string => `${fromDay(day).date} ${monthShort(day)}`
const monthShort = (day: Day): string => MONTHS[fromDay(day).month - 1]!
const year = (day: Day): string => String(fromDay(day).year)

export const axisWords: AxisWords = {
  dayShort,
  dayAlone: day => String(fromDay(day).date),
  monthShort,
  year,
  withYear: (unit, day) => `${unit === 'day' ? dayShort(day) : monthShort(day)} ${year(day)}`,
  gap: (from, to) => toGap(from, to, en.time).join(' '),
  later: en.time.later,
  published: en.time.published,
  planned: en.signs.planned,
}
