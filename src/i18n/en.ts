// English. The type of every language is made of it (messages.ts): a missing message is a compile error.
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
    empty: 'No event here.',
    /** Events are on show, and none of them has a place. */
    placeless: (count: number) =>
      count === 1 ? 'This event has no place on the map.' : `These ${count} events have no place on the map.`,
    nearest: (title: string) => `Go to the nearest: ${title}`,
    leaveOut: 'Leave out what is only possible',
    leftOut: (count: number) => `${count} only possible left out.`,
    takeIn: 'Show them too',
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
    type: 'Go to a date',
    go: 'Go',
    badDate: 'Type a date such as 2023-11-21, 2023-09 or 2023',
    /** A typed date that no event has; its nearest neighbour is shown. */
    missed: (date: string) => `No event is dated ${date}: this is the nearest.`,
    zone: 'Times of day in',
    zones: { story: 'the story’s zone', local: 'each place’s zone', viewer: 'my zone', utc: 'UTC' },
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
    perhaps: (date: string) => `perhaps ${date}`,
    seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as Readonly<Record<number, string>>,
    season: (season: string, year: string) => `${season} ${year}`,
  },
  story: {
    name: 'Story',
    events: 'Events',
    articles: 'Articles',
    /** Over the events of one passage. */
    passage: 'Events in this sentence',
    maybe: 'Possibly',
    /** The second half where something can be filtered. */
    signs: ['Signs', ' and filters'],
  },
  card: {
    previous: 'Previous event',
    next: 'Next event',
    close: 'Close',
    copy: 'Copy link',
    copied: 'Link copied',
    notCopied: 'The link could not be copied: it is in the address bar',
    notCopiedInFrame: 'The link could not be copied: open the whole page for it',
    showInArticle: 'Show in article',
    related: 'Related',
    inferred: 'inferred',
    nowhere: 'No place',
    status: { reported: 'Reported', planned: 'Planned', claimed: 'Claimed', denied: 'Denied', disputed: 'Disputed' },
  },
  page: {
    theme: 'Colours',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    licences: 'Licences',
    badLink: (names: string) => `This link had a part that could not be read: ${names}. The rest is shown.`,
  },
  /** What a reader can ask for. */
  filter: {
    category: 'Kind',
    status: 'Status',
    place: 'Place',
    article: 'Article',
    showing: (count: number, all: number) => `${count} of ${all} events.`,
    clear: 'Show all',
  },
  /** The legend. */
  signs: {
    heading: { place: 'Places', role: 'What they are to the event', sure: 'How sure it is', date: 'Dates' },
    pin: 'an exact place',
    spot: 'a city, or near a place',
    area: 'a country, region or area',
    line: 'a line',
    water: 'a water',
    site: 'it happened here',
    origin: 'from here',
    destination: 'to here',
    actor: 'who acted, spoke or took part; a capital stands for its government',
    affected: 'who was affected',
    mentioned: 'only mentioned',
    call: 'one event in several places',
    journey: 'from one place to the next',
    inferred: 'place not in the text: inferred',
    planned: 'planned',
    claimed: 'claimed',
    denied: 'denied',
    disputed: 'disputed',
    day: 'one day',
    lasted: 'lasted all that time',
    month: 'some day of that time',
    between: 'one day between two',
    about: 'approximate or uncertain',
    open: 'an end is open',
    'inferred-date': 'date inferred',
    number: 'so many events here',
    maybe: 'possibly in the dates shown',
    past: 'small: not of the date shown',
    context: 'a place for orientation',
    published: 'an article came out, or some day of the bar',
  },
  /** What stands on record beside an event and an article. */
  facts: {
    when: 'When',
    where: 'Where',
    basis: { stated: 'stated in the text', resolved: 'worked out from the text', inferred: 'inferred' },
    /** After a basis or a role. */
    certainty: { certain: '', 'less-certain': ', less certain', uncertain: ', uncertain' },
    role: {
      site: 'where it happened',
      actor: 'who acted or spoke',
      participant: 'took part',
      origin: 'from',
      destination: 'to',
      affected: 'affected',
      mentioned: 'mentioned',
    },
    precision: {
      exact: 'exact place',
      near: 'near this place',
      city: 'city',
      district: 'district',
      region: 'region',
      country: 'country',
      line: 'line',
      area: 'area',
      water: 'water',
    },
    actors: 'Who',
    corrected: 'Corrected',
    corrections: 'Corrections',
    disputed: (what: string) => `Disputed: ${what}`,
    /** "Reuters, by Kim Tong-hyung and Idrees Ali" */
    by: (names: string) => `by ${names}`,
    published: 'Published',
    /** Before the articles of the story. */
    sources: 'From',
    supports: { what: 'what', when: 'when', where: 'where' },
    /** What a quote supports: "Says what, when and where." */
    says: (parts: string) => `Says ${parts}.`,
  },
  /** The files to take away. */
  files: {
    heading: 'Take the data',
    labels: {
      'events.geojson': 'GeoJSON, for maps',
      'events.csv': 'CSV, for tables',
      'events.kml': 'KML, for globes',
      'timeline.json': 'JSON for TimelineJS',
      'story.json': 'The whole story as JSON',
    },
  },
  /** The page in a frame, and the way to one. */
  embed: {
    /** What a frame is called, and the link for readers without script. */
    map: (title: string) => `Map: ${title}`,
    /** The button of the full page. */
    open: 'Embed',
    lost: 'The snippets could not be loaded. Try again in a moment.',
    whole: 'Open the whole page',
    list: (count: number) => `All ${count} events`,
    /** After `list`, where there is room. */
    listRest: ', sources and credits',
    /** Where the page around the frame lets it open nothing. */
    blocked: (address: string) => `The page around this map lets it open no links. The address is ${address}`,
  },
}
