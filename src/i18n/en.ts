// English, and the type of every other language: a missing message is a compile error.
export const en = {
  map: {
    name: 'Map',
    skip: 'Skip the map',
    /** "Pyongyang, 3 events" */
    mark: (place: string, count: number) => `${place}, ${count} ${count === 1 ? 'event' : 'events'}`,
    surface: 'Move the map: arrow keys pan, plus and minus zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Show the whole story',
    globe: 'Globe',
    flat: 'Flat map',
    detail: 'Detailed map',
    lost: 'The detailed map was lost; the simple one is shown.',
    noDetail: 'The detailed map could not be loaded; the simple one stays.',
    noSimple: 'The simple map could not be loaded; the detailed one stays.',
  },
  time: {
    name: 'Time',
    previous: 'Previous date',
    next: 'Next date',
    play: 'Play',
    pause: 'Pause',
    slider: 'Date',
    from: 'From',
    to: 'To',
    mode: 'Show',
    modes: { upto: 'Up to this date', window: 'A window', only: 'Only this date' },
    /** "7 certainly, 3 possibly" */
    surely: (now: number, maybe: number) => `${now} certainly, ${maybe} possibly`,
    linear: 'Even time scale',
    notToScale: 'Gaps are cut short',
    published: 'published',
    /** "7 of 12: 21 November 2023, North Korea launches a spy satellite" */
    stop: (number: number, total: number, date: string, title: string) => `${number} of ${total}: ${date}, ${title}`,
    more: (count: number) => ` and ${count} more`,
    events: (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`,
    options: 'More for time',
    /** What is said of the drawn axis: "Time axis, gaps cut short: 4 years 8 months, 12 days" */
    axis: (gaps: string) => (gaps ? `Time axis, gaps cut short: ${gaps}` : 'Time axis'),
    years: (count: number) => `${count} ${count === 1 ? 'year' : 'years'}`,
    months: (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`,
    days: (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`,
    /** The caption of a break in the axis: "4 years 11 months later" */
    later: (gap: string) => `${gap} later`,
  },
  date: {
    /** `[A..B]` */
    between: (from: string, to: string) => `between ${from} and ${to}`,
    /** `[A..B]` of two days, the one after the other */
    either: (from: string, to: string) => `${from} or ${to}`,
    /** `A/B` */
    lasted: (from: string, to: string) => `${from} to ${to}`,
    until: (to: string) => `until ${to}`,
    since: (from: string) => `from ${from} on`,
    /** `/B` and `A/`: the other end is not known */
    untilUnknown: (to: string) => `until ${to}, beginning unknown`,
    sinceUnknown: (from: string) => `from ${from}, end unknown`,
    /** `[..B]` and `[A..]`: one day */
    orBefore: (to: string) => `${to} or earlier`,
    orAfter: (from: string) => `${from} or later`,
    /** `2023-11-2X`: "20 to 29 November 2023 (day unknown)" */
    unknown: {
      year: (span: string) => `${span} (year unknown)`,
      month: (span: string) => `${span} (month unknown)`,
      day: (span: string) => `${span} (day unknown)`,
    },
    /** "21 November 2023, 22:43 UTC+9" */
    at: (date: string, time: string) => `${date}, ${time}`,
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `perhaps ${date}`,
    seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as Readonly<Record<number, string>>,
    season: (season: string, year: string) => `${season} ${year}`,
  },
  story: {
    name: 'Story',
    events: 'Events',
    articles: 'Articles',
    maybe: 'Possibly',
    /** The second half where something can be filtered. */
    signs: ['Signs', ' and filters'],
  },
  card: {
    inferred: 'inferred',
    nowhere: 'No place',
    status: { reported: 'Reported', planned: 'Planned', claimed: 'Claimed', denied: 'Denied', disputed: 'Disputed' },
  },
  page: {
    theme: 'Colours',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    noLater: 'Cards and filters could not be loaded; the list has every quote.',
    badLink: (names: string) => `This link had a part that could not be read: ${names}. The rest is shown.`,
  },
}

export type Messages = typeof en
