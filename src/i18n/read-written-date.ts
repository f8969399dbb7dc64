// A date as people write it, in EDTF: "22 Nov 2023", "November 22, 2023", "November 2023".

/**
 * Undefined for what is not a month by its name, or its first three letters or more, with a year and perhaps a day.
 * Whether there is such a day is not asked.
 */
export function readWrittenDate(text: string, lang: string): string | undefined {
  const [, before, word, after, year] =
    /^(\d{1,2})?\.?\s*(?:de\s+)?([\p{L}\p{M}]{3,20})\.?,?\s*(\d{1,2})?,?\s+(?:de\s+)?(\d{4})$/u.exec(
      text.trim().slice(0, 60),
    ) ?? []
  if (word === undefined || (before !== undefined && after !== undefined)) return undefined
  const month = toMonths(lang).findIndex(name => name.startsWith(word.toLocaleLowerCase(lang)))
  const day = before ?? after
  return month < 0
    ? undefined
    : [year, month + 1, ...(day === undefined ? [] : [Number(day)])]
        .map(part => String(part).padStart(2, '0'))
        .join('-')
}

/** The months by their names, small. */
function toMonths(lang: string): string[] {
  const { format } = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC', calendar: 'gregory' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2023, month, 1)).toLocaleLowerCase(lang))
}
