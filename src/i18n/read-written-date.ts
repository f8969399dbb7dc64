// A date as people write it, in EDTF: "22 Nov 2023", "November 22, 2023", "November 2023", "19 July 64 AD".

/**
 * Undefined for what is not a month by its name, or its first three letters or more, with a year and perhaps a day,
 * nor a year with its era, as years below 1000 are written. Whether there is such a day is not asked.
 */
export function readWrittenDate(text: string, lang: string): string | undefined {
  const typed = text.trim().slice(0, 60),
    plain = withoutEra(typed, lang)
  const hasEra = plain !== typed
  if (hasEra && /^\d{1,4}$/.test(plain)) return plain.padStart(4, '0')
  const [, before, word, after, year] =
    /^(\d{1,2})?\.?\s*(?:de\s+)?([\p{L}\p{M}]{3,20})\.?,?\s*(\d{1,2})?,?\s+(?:de\s+)?(\d{1,4})$/u.exec(plain) ?? []
  if (word === undefined || (before !== undefined && after !== undefined)) return undefined
  if (!hasEra && year!.length < 4) return undefined
  const month = toMonths(lang).findIndex(name => name.startsWith(word.toLocaleLowerCase(lang)))
  const day = before ?? after
  return month < 0
    ? undefined
    : [year!.padStart(4, '0'), month + 1, ...(day === undefined ? [] : [Number(day)])]
        .map(part => String(part).padStart(2, '0'))
        .join('-')
}

/** The months by their names, small. */
function toMonths(lang: string): string[] {
  const { format } = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC', calendar: 'gregory' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2023, month, 1)).toLocaleLowerCase(lang))
}

/** Without the name that the language gives the years from 1 on, at the end or before the year. */
function withoutEra(text: string, lang: string): string {
  const parts = new Intl.DateTimeFormat(lang, { era: 'short', timeZone: 'UTC', calendar: 'gregory' }).formatToParts(0)
  const era = parts.find(({ type }) => type === 'era')!.value
  return text.endsWith(` ${era}`)
    ? text.slice(0, -era.length - 1).trimEnd()
    : text.replace(new RegExp(`(^|\\s)${era} (?=\\d+$)`), '$1')
}
