// The words of what stands on record beside an event and an article in English, apart from the others: only the build says them.
export const enFacts = {
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
}
