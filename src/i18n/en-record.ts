// The words on record that the build alone writes, apart from the others: they cost the page no script.
export const enRecord = {
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
    related: 'Related',
    nowhere: 'No place',
    /** Before the articles of the story. */
    sources: 'From',
    /** The headline of an article. */
    quoted: (headline: string) => `“${headline}”`,
    /** Before the words of a quote in the language of the story. */
    translation: 'translation',
    supports: { what: 'what', when: 'when', where: 'where' },
    /** What a quote supports: "Says what, when and where." */
    says: (parts: string) => `Says ${parts}.`,
  },
  page: {
    /** The choice of it. */
    languages: 'Language',
    licences: 'Licences',
    /** The button of the full page. */
    embed: 'Embed',
    /** On paper, in the place of the articles. */
    unprinted: (page: string) => `The texts of the articles are not printed. They stand with the map: ${page}`,
    /**
     * What the borders of the map show: the decisions behind it are in build/basemap/disputed-borders.ts. `dashed`
     * follows `held`, behind a space where the language has one between sentences.
     */
    borders: {
      held: 'Borders show who holds the ground, as Natural Earth 4.1 records it, not who should.',
      dashed: ' Dashed lines are disputed or are ceasefire lines.',
      mdl:
        'The Military Demarcation Line of the 1953 armistice divides North and South Korea. ' +
        'It is a ceasefire line, not an agreed border.',
    },
  },
  /** The further pages of a long story: of its list, and of the texts of its articles. */
  pages: {
    range: (from: number, to: number, all: number) => `Events ${from} to ${to} of ${all}, in the order of time`,
    /** The way back to the page with the map. */
    first: 'Map and start of the list',
    previous: 'Previous page',
    next: 'Next page',
    number: (number: number, all: number) => `Page ${number} of ${all}`,
    /** To the page with the text of an article. */
    read: 'Read the article',
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
    /** In them, before how many there are, and as the name of a folder. */
    nowhere: 'Events without a place',
    /** The name of a folder. */
    outlines: 'Outlines of countries',
  },
}
