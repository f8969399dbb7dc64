// English. The type of every language is made of it (messages.ts): a missing message is a compile error.
export const en = {
  /** Between two things that are said of one: "Three-way call, 24 Nov" */
  comma: ', ',
  /** Between the things of a list: "Sohae, Pyongyang" */
  series: ', ',
  /** Before what is said of a thing: "Washington: Calls for talks" */
  colon: ': ',
  /** Between two things that have commas of their own. */
  semicolon: '; ',
  map: {
    name: 'Map',
    skip: 'Skip the map',
    /** "Pyongyang, 3 events" */
    mark: (place: string, count: number) => `${place}, ${count} ${count === 1 ? 'event' : 'events'}`,
    /** After the first names of several places in one. */
    more: (count: number) => `${count} more ${count === 1 ? 'place' : 'places'}`,
    /** After them, of a tag that stands for others, too. */
    thatWay: (places: string) => `${places} that way`,
    surface: 'Move the map: arrow keys pan, plus and minus zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Whole story',
    /** Back to where the story happens. */
    region: 'Region',
    /** Before a place that no text names. */
    probably: (place: string) => `Probably ${place}`,
    unnamed: 'no article says where',
    /** "11,000 km north-east": of a place out of the frame. */
    far: (km: string, way: string) => `${km} km ${way}`,
    /** Clockwise from north. */
    compass: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
    /** On the arc between the places of one event. */
    joins: { mesh: 'one event', path: 'from here to there' },
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
    published: 'Articles published',
    /** Which event of how many, in the order of time: "5 of 12" */
    of: (number: number, total: number) => `${number} of ${total}`,
    /** After it, where these are the key events of more. */
    ofKey: 'key events',
    /** "7 of 12: 21 November 2023, North Korea launches a spy satellite" */
    stop: (number: number, total: number, date: string, title: string) => `${number} of ${total}: ${date}, ${title}`,
    more: (count: number) => ` and ${count} more`,
    events: (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`,
    options: 'More for time',
    /** At a cut of the axis, of the length of what is left out. */
    later: (gap: string) => `${gap} later`,
    /** What is said of the drawn axis: "Time axis, gaps cut short: 4 years 8 months, 12 days" */
    axis: (gaps: string) => (gaps ? `Time axis, gaps cut short: ${gaps}` : 'Time axis'),
    years: (count: number) => `${count} ${count === 1 ? 'year' : 'years'}`,
    months: (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`,
    days: (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`,
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
    /** A time of day on the clock that the reader has chosen, and on that of the place. */
    there: (words: string, own: string) => `${words} (${own} there)`,
    about: (date: string) => `about ${date}`,
    /** `A~/..`: "from about 2023 on", where `say` is "from … on" */
    openAbout: (say: (date: string) => string, date: string) => say(`about ${date}`),
    perhaps: (date: string) => `perhaps ${date}`,
    seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as Readonly<Record<number, string>>,
    season: (season: string, year: string) => `${season} ${year}`,
  },
  story: {
    name: 'Story',
    events: 'Events',
    articles: 'Articles',
    /** How many of all are listed, after "Events": "12 of 36" */
    ofAll: (some: number, all: number) => `${some} of ${all}`,
    maybe: 'Possibly',
    /** What the list, the map and the time show: of the key events all others, then these alone again. */
    all: (count: number) => `All ${count} events`,
    key: 'Key events',
    /** Over the list, of the field for words. */
    search: 'Search titles, places and quotes',
  },
  card: {
    previous: 'Previous event',
    next: 'Next event',
    close: 'Close',
    copy: 'Copy link',
    copied: 'Link copied',
    notCopied: 'The link could not be copied: it is in the address bar',
    notCopiedInFrame: 'The link could not be copied: open the full page for it',
    showInArticle: 'Show in article',
    inferred: 'inferred',
    /** Before the headline of the article that a quote is from. */
    from: 'From the article',
    /** From the card to the row of its event. */
    whole: 'All quotes and sources',
    /** What no article says, and an editor judged. */
    unsaid: {
      date: 'date inferred by the editors: no article gives it',
      site: 'place inferred by the editors: no article names it',
      both: 'date and place inferred by the editors: no article gives them',
    },
    status: { reported: 'Reported', planned: 'Planned', claimed: 'Claimed', denied: 'Denied', disputed: 'Disputed' },
  },
  page: {
    theme: 'Colours',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    badLink: (names: string) => `This link had a part that could not be read: ${names}. The rest is shown.`,
  },
  /** Of an event of a long story: its quotes and facts stand on another page, and of an article its text. */
  rest: {
    coming: 'This part is being loaded…',
    lost: 'This part could not be loaded.',
    again: 'Try again',
  },
  filter: { name: 'Key and filter' },
  /** The key: what the signs of the map and the time say, as they stand on the map too. */
  signs: {
    name: 'Key',
    here: 'happened here',
    said: 'said so',
    somewhere: 'probably or somewhere here',
    planned: 'planned',
    /** Of what is paler: it stands on the map for orientation, before or after its date. */
    other: 'paler: another date',
  },
  /** The page in a frame, and the way to one. */
  embed: {
    lost: 'The snippets could not be loaded. Try again in a moment.',
  },
}
